#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Shortlist developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Shortlist and, in the same run, the limits and programs it is compared with. bench.sh starts it.

Every figure is the median of at least RUNS runs; a ratio is ours by theirs, taken side by side. The anchors come from
a folder outside the project (../shared/perf) and are built below build/peers; what is not there is left out, loudly.
"""
import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = ROOT / "build/bench/bin"
PEERS = ROOT / "build/peers"
RUNS = 5
PAGES = 500
AT_ONCE = 20_000  # files that one import takes
IMPORTED = 10_000  # files of the benchmark that imports; the library itself is imported once

rows = []


def say(what, ours, unit, theirs=None, against="", goal="", at_most=None, at_least=None):
    """One line of the table; `at_most` and `at_least` are what the ratio, or without an anchor the figure, must keep."""
    figure = ours / theirs if theirs else ours
    met = None
    if at_most is not None:
        met = figure <= at_most
    if at_least is not None:
        met = figure >= at_least
    rows.append({"what": what, "ours": ours, "unit": unit, "against": against, "theirs": theirs,
                 "ratio": ours / theirs if theirs else None, "goal": goal, "met": met})
    ratio = f"{ours / theirs:8.2f} ×" if theirs else " " * 10
    print(f"{what:52} {ours:10.2f} {unit:6} {ratio}  {goal:28} {'' if met is None else 'yes' if met else 'NO'}", flush=True)


def run(*command, env=None, check=True):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace",
                          env={**os.environ, **(env or {})})
    if check and done.returncode != 0:
        raise SystemExit(f"{command[0]} failed ({done.returncode}): {done.stderr[-400:]}")
    return done.stdout


def found(pattern, text):
    match = re.search(pattern, text)
    return float(match[1]) if match else None


def median_of(pattern, *command, env=None):
    """Of what a program prints, over RUNS runs."""
    figures = [found(pattern, run(*command, env=env)) for _ in range(RUNS)]
    return statistics.median(figure for figure in figures if figure is not None)


def seconds(*command, env=None):
    """Wall time of a command, after one run that warms the caches."""
    run(*command, env=env)
    taken = []
    for _ in range(max(RUNS, 9)):
        start = time.perf_counter()
        run(*command, env=env)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Peers:
    """The anchors, their data, and our database of the same postings."""

    def __init__(self, perf, postings):
        self.postings = postings
        self.data = PEERS / f"data-{postings}"
        self.library = PEERS / f"shortlist-{postings}.db"
        self.bare = PEERS / f"bare-{postings}.db"
        self.tools = PEERS / "bin"
        tools = ["gen", "pipebench", "htmlbench", "sqlbench", "querybench", "modelbench", "skel", "skelweb", "webview",
                 "mapwatch"]
        run("cmake", "-S", perf / "cpp", "-B", PEERS / "build", "-G", "Ninja",
            f"-DCMAKE_RUNTIME_OUTPUT_DIRECTORY={self.tools}")
        run("cmake", "--build", PEERS / "build", "--target", *tools)
        self.extract = perf / "node/extract.js"

    def prepare(self):
        if not self.data.exists():
            run(self.tools / "gen", self.data, "--n", self.postings, "--files", self.postings, "--html", PAGES,
                "--jsonl", self.postings)
        if not self.bare.exists():
            run(self.tools / "sqlbench", self.data, self.bare,
                "raw,idx,fts=ext,hash=67108864,rebuild,optimize,analyze", self.postings)
        if not self.library.exists():
            print(f"importing {self.postings} files …", flush=True)
            start = time.perf_counter()
            for folders in self.folders_at_once():
                run(BIN / "shortlist-cli", "--db", self.library, "import", *folders)
            taken = time.perf_counter() - start
            say(f"import of {self.postings} files, once", self.postings / taken, "1/s")
            size = self.library.stat().st_size
            say("the database", size / self.postings / 1024, "kB each")

    def folders_at_once(self):
        """The folders of the files, as many together as one import takes."""
        folders = sorted((self.data / "files").iterdir())
        step = max(1, AT_ONCE // len(list(folders[0].iterdir())))
        return [folders[at:at + step] for at in range(0, len(folders), step)]

    def tool(self, name):
        return self.tools / name


def measure_import(peers):
    folder = PEERS / f"data-{IMPORTED}"
    if not folder.exists():
        run(peers.tool("gen"), folder, "--n", IMPORTED, "--files", IMPORTED, "--html", PAGES, "--jsonl", 0)
    out = PEERS / "import.json"
    run(BIN / "bench_import", f"--benchmark_repetitions={RUNS}", "--benchmark_min_time=0.01",
        f"--benchmark_out={out}", "--benchmark_out_format=json", env={"SHORTLIST_BENCH_DATA": str(folder)})
    ours = {line["run_name"].split("/")[0]: line for line in json.loads(out.read_text())["benchmarks"]
            if line.get("aggregate_name") == "median"}
    pipe = median_of(r"([\d.]+) postings/s", peers.tool("pipebench"), folder, PEERS / "pipe.db",
                     "files,threads=1,fts=inline", IMPORTED)
    for name, words in (("importInProcess", "import of files, in this process"),
                        ("importThroughWorkers", "import of files, through workers")):
        say(words, ours[name]["items_per_second"], "1/s", pipe, "pipebench inline", "≥ 0.6 ×", at_least=0.6)
        say("  longest stall", ours[name]["stall_ms"], "ms", goal="≤ 50 ms", at_most=50)
    scan = median_of(r"([\d.]+) pages/s", peers.tool("htmlbench"), "read-scan", folder, PAGES)
    say("saved pages", ours["understandPages"]["items_per_second"], "1/s", scan, "htmlbench read-scan", "≥ 0.4 ×",
        at_least=0.4)
    node = PEERS / "npm"
    if (node / "node_modules/htmlparser2").is_dir():
        shutil.copy(peers.extract, node / "extract.js")  # looks for its packages beside itself
        parser = median_of(r"([\d.]+) pages/s", "node", node / "extract.js", "htmlparser2", folder / "html", PAGES)
        say("saved pages", ours["understandPages"]["items_per_second"], "1/s", parser, "htmlparser2", "≥ 4 ×",
            at_least=4)
    if "understandTexts" in ours:
        say("flat texts, on one core", ours["understandTexts"]["items_per_second"], "1/s", goal="≥ 1,500 a core",
            at_least=1500)


def measure_window(peers):
    paged = run(peers.tool("modelbench"), peers.bare, "paged", env={"QT_QPA_PLATFORM": "offscreen"})
    anchors = {"sort": found(r"sort title\s+([\d.]+)", paged), "end": found(r"end\s+([\d.]+)", paged)}
    view = run(peers.tool("webview"), peers.data, 60, env={"QT_QPA_PLATFORM": "offscreen"}, check=False)
    warm = found(r"warm setHtml.*?painted p50 ([\d.]+)", view)
    lines = [json.loads(line) for line in run(BIN / "bench_window", peers.library,
                                              env={"QT_QPA_PLATFORM": "offscreen"}).splitlines() if line.startswith("{")]
    typed = [wait for line in lines if line["what"].startswith("type ") for wait in line["ms"]]
    worst_stall = max(lines, key=lambda line: line["stall_worked_ms"])
    for line in lines:
        middle = statistics.median(line["ms"])
        if line["what"].startswith("sort by"):
            say(line["what"], middle, "ms", anchors["sort"], "modelbench paged, sort", "≤ 1.5 ×", at_most=1.5)
        elif line["what"].startswith("jump"):
            say(line["what"], middle, "ms", anchors["end"], "modelbench paged, end", "≤ 1.5 ×", at_most=1.5)
        elif line["what"].startswith("facts"):
            say(line["what"], middle, "ms", goal="≤ 16 ms", at_most=16)
        elif line["what"].startswith("description"):
            say(line["what"], middle, "ms", warm, "webview, warm", "≤ 1.3 ×", at_most=1.3)
        else:
            say(line["what"] + ", worst", max(line["ms"]), "ms")
    say("a letter typed, to the list painted: p95", percentile(typed, 0.95), "ms", goal="≤ 16 ms", at_most=16)
    say("a letter typed: worst", max(typed), "ms", goal="≤ 50 ms", at_most=50)
    say(f"longest stall ({worst_stall['what']})", worst_stall["stall_worked_ms"], "ms", goal="≤ 50 ms", at_most=50)


def measure_actions(peers):
    """On a copy: nothing that goes wrong may be left in the library."""
    copy = PEERS / "actions.db"
    run("cp", "--reflink=auto", peers.library, copy)
    lines = [json.loads(line) for line in run(BIN / "bench_actions", copy, env={"QT_QPA_PLATFORM": "offscreen"}).splitlines()
             if line.startswith("{")]
    copy.unlink()
    lines.sort(key=lambda line: -line["stall_worked_ms"])
    for line in lines[:12]:
        say(f"longest stall: {line['what']}", line["stall_worked_ms"], "ms", goal="≤ 50 ms", at_most=50)
    above = [line["what"] for line in lines if line["stall_worked_ms"] > 50]
    say(f"actions of {len(lines)} that stall for longer than 50 ms", len(above), "", goal="none", at_most=0)


def measure_store(peers):
    out = PEERS / "store.json"
    run(BIN / "bench_store", f"--benchmark_out={out}", "--benchmark_out_format=json",
        env={"SHORTLIST_BENCH_DB": str(peers.library)})
    queries = run(peers.tool("querybench"), peers.bare, RUNS)
    anchors = {"rank": found(r"term common, weighted bm25 top-50.*?p50\s+([\d.]+)", queries),
               "facets": found(r"facet country within FTS common.*?p50\s+([\d.]+)", queries)}
    goals = {"rank": ("≤ 30 ms at p95", 30), "undoTag": ("≤ 500 ms", 500), "askLimits": ("≤ 1 ms", 1),
             "flowOfEvents": ("≤ 100 ms", 100), "mergeDuplicates": ("≤ 5 s", 5000)}
    for line in json.loads(out.read_text())["benchmarks"]:
        name = line["run_name"].split("/")[0]
        words = f"{name} {line.get('label', '')}".strip()
        goal, most = goals.get(name, ("", None))
        say(words + ": p95", line["p95_ms"], "ms", goal=goal, at_most=most)
        if name == "undoTag":
            say("tag 10,000 postings", line["tagging_ms"], "ms")
        if name == "countFacets" and anchors["facets"]:
            say(words + ": median of a facet of six", line["median_ms"] / 6, "ms", anchors["facets"],
                "querybench, one facet", "≤ 1.5 ×", at_most=1.5)


# What `list` and `show` ask of the database to print what they print, without the rules of employers that both weigh.
PAGE_SQL = """SELECT p.id, p.title, p.title_origin, e.name, p.place_text, p.place_count, p.workplace, p.salary_min_minor,
 p.salary_max_minor, p.salary_currency, p.salary_unit, p.salary_kind, p.experience_min, p.experience_max, p.posted_on,
 p.apply_by, p.start, p.stage_id, p.stage_since, p.has_limit, p.missing, p.added_at, p.rating FROM posting p
 LEFT JOIN employer e ON e.id = p.employer_id WHERE p.trashed_at IS NULL ORDER BY p.id DESC LIMIT 50;
SELECT posting_id, name, colour FROM posting_tag JOIN tag ON tag.id = tag_id WHERE posting_id IN
 (SELECT id FROM posting WHERE trashed_at IS NULL ORDER BY id DESC LIMIT 50);
SELECT (SELECT count(*) FROM posting) - (SELECT count(*) FROM posting WHERE trashed_at IS NOT NULL);
SELECT id, key, name, type, colour, position, hidden FROM stage ORDER BY position, id;"""
SHOW_SQL = """SELECT p.id, b.facts, b.text, b.html, e.name, p.source_id, b.notes, p.rating, p.added_at, p.trashed_at,
 p.stage_id, p.stage_since FROM posting p JOIN posting_body b ON b.posting_id = p.id
 LEFT JOIN employer e ON e.id = p.employer_id WHERE p.id = 500;
SELECT id, name, url, format, sha256, size, imported_at FROM source WHERE id = 500;
SELECT name, colour FROM tag WHERE id IN (SELECT tag_id FROM posting_tag WHERE posting_id = 500) ORDER BY key;
SELECT name, role, email, phone, link FROM contact WHERE id IN
 (SELECT contact_id FROM posting_contact WHERE posting_id = 500) ORDER BY key;
SELECT name, kind, version, sha256, size FROM posting_document a JOIN document d ON d.id = a.document_id
 WHERE a.posting_id = 500;
SELECT count(*) FROM posting_version WHERE posting_id = 500 AND replaced_at IS NOT NULL;
SELECT stage_id, day, note FROM application_event WHERE posting_id = 500 ORDER BY id;
SELECT kind, state, day, time, place FROM appointment WHERE posting_id = 500 ORDER BY day, time;
SELECT id, key, name, type, colour, position, hidden FROM stage ORDER BY position, id;"""


def measure_commands(peers):
    cli = [BIN / "shortlist-cli", "--db", peers.library]
    own = ["sqlite3", "-readonly", peers.library]
    version = seconds("sqlite3", "--version")
    say("shortlist-cli --version", seconds(BIN / "shortlist-cli", "--version") * 1e3, "ms", version * 1e3,
        "sqlite3 --version", "≤ 4 ×", at_most=4)
    page = seconds(*own, PAGE_SQL)
    say("list of one page", seconds(*cli, "list", "--limit", "50") * 1e3, "ms", page * 1e3, "sqlite3, the same query",
        "≤ 3 ×", at_most=3)
    one = seconds(*own, SHOW_SQL)
    say("show", seconds(*cli, "show", "500") * 1e3, "ms", one * 1e3, "sqlite3, the same queries", "≤ 3 ×", at_most=3)
    export = PEERS / "export.json"
    export.unlink(missing_ok=True)
    start = time.perf_counter()
    run(*cli, "export", "--output", export)
    speed = export.stat().st_size / (time.perf_counter() - start) / 1e6
    plain = PEERS / "plain"
    start = time.perf_counter()
    with open(plain, "wb") as file:
        shutil.copyfileobj(open(export, "rb"), file)
        os.fsync(file.fileno())
    written = plain.stat().st_size / (time.perf_counter() - start) / 1e6
    say("full export", speed, "MB/s", written, "writing the file", "≥ 0.2 ×", at_least=0.2)
    export.unlink()
    plain.unlink()


def measure_start(peers):
    if not shutil.which("Xvfb"):
        print("no Xvfb: the start is not measured")
        return
    home = PEERS / "home"
    home.mkdir(exist_ok=True)
    with x_server() as screen:
        measure_on(screen, peers, home)


def rss_guard_home(peers, home, screen):
    """A home in which RSS Guard has the same postings; filled by peers.py of the anchors after it has run once."""
    there = PEERS / "rssguard"
    database = there / ".config/RSS Guard 4/database/database.db"
    if not database.exists():
        there.mkdir(exist_ok=True)
        env = {**os.environ, "DISPLAY": screen, "HOME": str(there), "XDG_CONFIG_HOME": str(there / ".config"),
               "XDG_DATA_HOME": str(there / ".local/share"), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "xcb"}
        with contextlib.suppress(subprocess.TimeoutExpired):
            subprocess.run(["rssguard"], env=env, timeout=10, capture_output=True)
        if not database.exists():
            return None
        run("python3", peers.extract.parents[1] / "peers.py", peers.bare, there, there, peers.postings, "rss")
    return there


@contextlib.contextmanager
def x_server():
    """An X server without a screen of its own; gives its name once it takes programs."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as said:
            yield ":" + said.readline().strip()
    finally:
        server.terminate()
        server.wait()


def measure_on(screen, peers, home):
    env = {"DISPLAY": screen, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home),
           "QTWEBENGINE_DISABLE_SANDBOX": "1", "QT_QPA_PLATFORM": "xcb"}

    def watch(*command, home=home, keys=()):
        own = {**env, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"),
               "XDG_DATA_HOME": str(home / ".local/share")}
        text = run(peers.tool("mapwatch"), "-n", RUNS + 2, "-t", 60, *keys, "--", *command, env=own).splitlines()[-1]
        return {key: found(key + r" ([\d.]+)", text) for key in ("map", "paint", "idle", "cpu", "pss")}

    ours = watch(BIN / "shortlist", "--db", peers.library)
    plain = watch(BIN / "shortlist", "--db", peers.library, "--no-webengine")
    skeleton = watch(peers.tool("skel"), "db", peers.bare)
    web = watch(peers.tool("skelweb"), "view")
    say("start to the window painted", ours["paint"], "ms", skeleton["paint"], "skel db", "≤ 1.6 ×", at_most=1.6)
    say("start to the window painted, without the engine", plain["paint"], "ms", skeleton["paint"], "skel db")
    if shutil.which("rssguard") and (rss := rss_guard_home(peers, home, screen)):
        other = watch("rssguard", home=rss)
        say("start to idle", ours["idle"], "ms", other["idle"], "RSS Guard, the same postings", "≤ 0.2 ×", at_most=0.2)
    else:
        say("start to idle", ours["idle"], "ms")
        print("no rssguard: not compared with it")
    say("memory before a posting is opened (PSS)", ours["pss"], "MiB", skeleton["pss"], "skel db", "≤ 2 ×", at_most=2)
    if shutil.which("xdotool"):  # the engine starts for the first posting that is read, not with the window
        reading = watch(BIN / "shortlist", "--db", peers.library, keys=("-k", "sleep 0.3; xdotool key Down; sleep 1"))
        say("memory with a posting open (PSS)", reading["pss"], "MiB", web["pss"], "skelweb view", "≤ 1.3 ×",
            at_most=1.3)
    else:
        print("no xdotool: memory with a posting open is not measured")
    if shutil.which("keepassxc"):
        other = watch("keepassxc")
        say("start to the window painted", ours["paint"], "ms", other["paint"], "KeePassXC, empty", "≤ 0.6 ×",
            at_most=0.6)
    else:
        print("no keepassxc: not compared with it")


PARTS = {"store": measure_store, "window": measure_window, "actions": measure_actions,
         "commands": measure_commands, "start": measure_start,
         "import": measure_import}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--postings", type=int, default=100_000)
    options.add_argument("--perf", type=pathlib.Path, default=ROOT.parent / "shared/perf")
    options.add_argument("--json", type=pathlib.Path, default=PEERS / "figures.json")
    options.add_argument("parts", nargs="*", choices=[[], *PARTS], default=[])
    chosen = options.parse_args()
    if not chosen.perf.is_dir():
        raise SystemExit(f"The limits and peers are not in {chosen.perf}: say --perf FOLDER.")
    PEERS.mkdir(parents=True, exist_ok=True)
    peers = Peers(chosen.perf, chosen.postings)
    print(f"{'':52} {'ours':>10} {'':6} {'ratio':>10}  {'goal':28} met")
    peers.prepare()
    for part in chosen.parts or PARTS:
        PARTS[part](peers)
    chosen.json.write_text(json.dumps({"postings": chosen.postings, "load": os.getloadavg()[0], "rows": rows},
                                      indent=1, ensure_ascii=False))
    print(f"written: {chosen.json}; load of the machine at the end: {os.getloadavg()[0]:.1f}", file=sys.stderr)


if __name__ == "__main__":
    main()
