<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AgendaWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and when it is: Interview tomorrow</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n days</source>
        <translation>
            <numerusform>%n 日間返答なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>%n 日間連絡なし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and its day: applied since 12 Jan</extracomment>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Closed before it was sent</source>
        <translation>未応募のまま締切</translation>
    </message>
    <message>
        <source>Closes soon</source>
        <translation>まもなく締切</translation>
    </message>
    <message>
        <source>Today and in the next days</source>
        <translation>今日とこれから数日</translation>
    </message>
    <message>
        <source>Waiting for too long</source>
        <translation>長く待っているもの</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>refused until %1</source>
        <translation>%1より前は応募不可</translation>
    </message>
    <message>
        <source>no slot left</source>
        <translation>空き枠なし</translation>
    </message>
    <message>
        <source>limit unclear</source>
        <translation>制限不明</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>応募可</translation>
    </message>
    <message>
        <source>more than advised</source>
        <translation>推奨を超過</translation>
    </message>
    <message>
        <source>takes slot %1, the last</source>
        <translation>枠 %1（最後の枠）を使用</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>枠 %1/%2 を使用</translation>
    </message>
    <message>
        <source>Slot %1: %2, %3</source>
        <translation>枠 %1：%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n postings</source>
        <translation>
            <numerusform>%1、求人 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a column of the board, %2 what moving the chosen posting there would do</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Apply by this day</source>
        <translation>応募締切日</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1：現在は %2</translation>
    </message>
    <message>
        <source>%1: %2, no longer stated</source>
        <translation>%1：%2（現在は記載なし）</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a fact&apos;s name, its old and its new value</comment>
        <translation>%1：%2 から %3 に変更</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>最初の読み取り</translation>
    </message>
    <message>
        <source>The employer changed: %1</source>
        <translation>企業による変更：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln 語追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>%Ln 語削除</numerusform>
        </translation>
    </message>
    <message>
        <source>only how it is set differs</source>
        <translation>違いは体裁のみ</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>第 %1 版（有効）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>%1に読み取り</translation>
    </message>
    <message>
        <source>read on %1 from %2</source>
        <translation>%1に %2 から読み取り</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>In that stage since</source>
        <translation>この段階になった日</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>応募日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Something else: keep in the notes</source>
        <translation>その他：メモに残す</translation>
    </message>
    <message>
        <source>Nothing: leave out</source>
        <translation>不要：取り込まない</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>給与の下限</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>給与の上限</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Pay per (hour, year)</source>
        <translation>給与の単位（時間、年）</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職種名</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>勤務形態</translation>
    </message>
    <message>
        <source>Remote: yes or no</source>
        <translation>リモート：はい・いいえ</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>掲載日</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>入社日</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>求人番号</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>求人の URL</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>仕事内容</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業界</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message numerus="yes">
        <source>graduated within %Ln months</source>
        <translation>
            <numerusform>卒業後 %Ln か月以内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>応募 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>応募 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1（順番に）</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>勤務形態</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>入社</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>掲載</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>Limit it states</source>
        <translation>記載されている制限</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>holds slot %1 of %2</source>
        <translation>枠 %1/%2 を使用中</translation>
    </message>
    <message>
        <source>refused until %1</source>
        <translation>%1より前は応募不可</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>空き枠なし：応募不可</translation>
    </message>
    <message>
        <source>planned for slot %1 of %2</source>
        <translation>枠 %1/%2 に予定</translation>
    </message>
    <message>
        <source>would take slot %1 of %2, the last one</source>
        <translation>枠 %1/%2（最後の枠）を使用</translation>
    </message>
    <message>
        <source>would take slot %1 of %2</source>
        <translation>枠 %1/%2 を使用</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>既知の制限なし</translation>
    </message>
    <message>
        <source>limit found, not confirmed</source>
        <translation>制限を検出（未確認）</translation>
    </message>
    <message>
        <source>estimated by the site</source>
        <translation>サイトによる推定</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How a yearly figure was reckoned: &quot;$40–45 an hour × 2,080&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>年収</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>自分の星</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>リモート勤務</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>空いている枠</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Where a fact comes from, and the words that say so</extracomment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>a limit entered by you</source>
        <translation>自分で入力した制限</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ComparisonHtml</name>
    <message>
        <source>Comparison of postings</source>
        <translation>求人の比較</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Slot</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>not in this posting</source>
        <translation>この求人にはなし</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Version %1, read on %2</source>
        <translation>第 %1 版、%2に読み取り</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>✓ you have it</source>
        <translation>✓ 持っている</translation>
    </message>
    <message>
        <source>○ not among yours</source>
        <translation>○ 持っていない</translation>
    </message>
    <message>
        <source>you have %1 of %2</source>
        <extracomment>Of the skills that a posting asks for, how many the user has</extracomment>
        <translation>%2 件中 %1 件あり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skills</source>
        <translation>
            <numerusform>スキル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>An aspect of a score and what it is reckoned from: &quot;Skills, 5 of 8&quot;</extracomment>
        <translation>%1、%2/%3</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <extracomment>A part of a score: the aspect, its points of 100, its weight</extracomment>
        <translation>%1：%2 × %3</translation>
    </message>
    <message>
        <source>Not known, not counted: %1</source>
        <translation>不明のため対象外：%1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100 点</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>類似</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Online assessment</source>
        <translation>適性検査</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>内定</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度の問い合わせ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What, and how: Interview by video
----------
What and when: Interview tomorrow</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and times of that day: 24 Nov, 15:30–16:15
----------
What, when, and the time: Interview tomorrow, 15:30</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>The time by the user&apos;s clock, the time by the clock of a city</extracomment>
        <translation>%1（%3では %2）</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年 %1</translation>
    </message>
    <message>
        <source>bonus %1</source>
        <translation>賞与 %1</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>CV</source>
        <translation>履歴書</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>カバーレター</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>ポートフォリオ</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>その他の書類</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第 %2 版</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 is in no format Shortlist can read. Copy the posting’s text and paste it instead.</source>
        <translation>%1 は Shortlist で読み取れない形式です。求人の文章をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one, or copy the posting’s text and paste it.</source>
        <translation>%1 はパスワードで保護されています。パスワードなしで保存するか、求人の文章をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 holds pictures of text only, as scans do. Copy or type the posting’s text and paste it.</source>
        <translation>%1 には、スキャンのような文字の画像しかありません。求人の文章をコピーまたは入力して貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet. Save it as CSV (UTF-8) in the program that made it, and import that.</source>
        <translation>%1 は表計算ファイルです。作成したプログラムで CSV（UTF-8）として保存し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Nothing was changed.</source>
        <translation>%1 は破損しているため読み取れませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is too large for a posting. Nothing was changed.</source>
        <translation>%1 は求人としては大きすぎます。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 lacks something that is needed. Fill in the marked field and try again.</source>
        <translation>%1 に必要な内容が不足しています。印の付いた欄に入力して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be found. It may have been moved or removed meanwhile.</source>
        <translation>%1 が見つかりません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed.</source>
        <translation>%1 はすでに存在します。何も変更していません。</translation>
    </message>
    <message>
        <source>The change could not be saved, and nothing was changed. Check that the disk has room, then try again.</source>
        <translation>変更を保存できず、何も変更していません。ディスクの空き容量を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Shortlist. It was left untouched; update Shortlist to open it.</source>
        <translation>このデータベースは新しいバージョンの Shortlist で作成されたものです。変更は加えていません。開くには Shortlist を更新してください。</translation>
    </message>
    <message>
        <source>%1 is not a database of Shortlist. It was left untouched.</source>
        <translation>%1 は Shortlist のデータベースではありません。変更は加えていません。</translation>
    </message>
    <message>
        <source>Another program is using the database. Close it and try again.</source>
        <translation>別のプログラムがデータベースを使用しています。終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this. Nothing was recorded.</source>
        <translation>企業の応募制限により実行できません。何も記録していません。</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this: its places are held by %1. Nothing was recorded.</source>
        <extracomment>%1 are titles of postings</extracomment>
        <translation>企業の応募制限により実行できません。枠は %1 が使用中です。何も記録していません。</translation>
    </message>
    <message>
        <source>That is not possible as entered. Nothing was changed.</source>
        <translation>入力された内容では実行できません。何も変更していません。</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>中止しました。それまでに済んだ分は残ります。</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the page in your browser and import the file instead.</source>
        <translation>%1 を取得できませんでした。ブラウザーでページを保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 was not fetched: Shortlist only fetches pages of public web sites.</source>
        <translation>%1 は取得していません。Shortlist が取得するのは公開サイトのページのみです。</translation>
    </message>
    <message>
        <source>%1 could not be read: the reader stopped. The file is kept, and the others went on. A very large one can be read in several parts.</source>
        <translation>%1 を読み取れませんでした（読み取りが停止しました）。ファイルは残してあり、ほかのファイルの処理は続行しました。非常に大きいファイルは、いくつかに分けると読み取れます。</translation>
    </message>
    <message>
        <source>The database is read only, and nothing was changed. To go on with it, copy its whole folder to a place of your own and open it there.</source>
        <translation>データベースは読み取り専用で、何も変更していません。続けるには、フォルダーごと自分の場所にコピーして、そこで開いてください。</translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Shortlist that reads such files is missing. Please install Shortlist again.</source>
        <translation>%1 を読み取れませんでした。このようなファイルを読み取る Shortlist の部品がありません。Shortlist をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it, and that its disk is there; then try again.</source>
        <translation>%1を読み込めませんでした。開く権限があるか、ディスクが接続されているかを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder is there, that you may write into it, and that there is room; then try again. What was there before is kept.</source>
        <translation>%1を書き込めませんでした。フォルダーがあるか、書き込む権限があるか、空き容量があるかを確認して、もう一度お試しください。以前の内容は残っています。</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>求人番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>読み取り日</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>The posting as it was</source>
        <translation>当時の求人内容</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>応募日</translation>
    </message>
    <message>
        <source>By the employer’s limits it</source>
        <translation>企業の制限による判定</translation>
    </message>
    <message>
        <source>As the employer puts it</source>
        <translation>企業の原文</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>制限を超えて記録：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>%1に応募</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未応募</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>SHA-256 of what it was read from</source>
        <translation>読み取り元の SHA-256</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>仕事内容</translation>
    </message>
    <message>
        <source>the same as plain text</source>
        <translation>同じ内容のテキスト版</translation>
    </message>
    <message>
        <source>the facts as they were understood</source>
        <translation>読み取った情報</translation>
    </message>
    <message>
        <source>history, dates and limits, for programs</source>
        <translation>履歴・予定・制限（プログラム用）</translation>
    </message>
    <message>
        <source>what the posting was read from, untouched: do not open it in a browser</source>
        <translation>求人の読み取り元（未加工）。ブラウザーでは開かないでください</translation>
    </message>
    <message>
        <source>what every file is, with its hash</source>
        <translation>各ファイルの説明とハッシュ値</translation>
    </message>
    <message>
        <source>the hashes; “sha256sum -c SHA256SUMS” checks them</source>
        <translation>ハッシュ値。「sha256sum -c SHA256SUMS」で検証できます</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>このフォルダーの内容</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>仕事内容</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>掲載</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>入社</translation>
    </message>
    <message numerus="yes">
        <source>graduated within %Ln month(s)</source>
        <translation>
            <numerusform>卒業後 %Ln か月以内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>You say otherwise than the source</source>
        <translation>入力した内容が元の文書と異なります</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>元の文書の内容に矛盾があります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and where it stands</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>応募 1 件</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>応募 %1 件</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>with affiliates</source>
        <translation>関連企業を含む</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>掲載</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>reviewed as applications come in</source>
        <translation>応募順に随時選考</translation>
    </message>
    <message>
        <source>Write a number of months.</source>
        <translation>月数を入力してください。</translation>
    </message>
    <message>
        <source>Write a date such as %1 or 2027-04-06.</source>
        <translation>日付を入力してください（例：%1 または 2027-04-06）。</translation>
    </message>
    <message>
        <source>Write an amount or a range with its currency, such as 52,000–58,000 EUR a year.</source>
        <translation>金額または範囲を通貨付きで入力してください（例：年 52,000～58,000 EUR）。</translation>
    </message>
    <message>
        <source>Write years, such as 3+ or 0–3.</source>
        <translation>年数を入力してください（例：3+ または 0–3）。</translation>
    </message>
    <message>
        <source>Write one or more of: %1.</source>
        <translation>次から 1 つ以上を入力してください：%1。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ months</source>
        <translation>
            <numerusform>%Ln か月以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1～%2 年</translation>
    </message>
    <message>
        <source>no experience needed</source>
        <translation>経験不問</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ years</source>
        <translation>%1 年以上</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>%1 年まで</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>本日締切</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>明日締切</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>昨日締切</translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln days</source>
        <translation>
            <numerusform>あと %Ln 日で締切</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>%1締切</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>%Ln 日前に締切</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1に締切</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without and with its year, in Qt&apos;s notation: 6 Apr, 6 Apr 2021</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in full, in Qt&apos;s notation: 6 April 2025</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>正社員・フルタイム</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>パートタイム</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>インターンシップ</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>per diem</source>
        <translation>日雇い</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>出社</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>リモート</translation>
    </message>
    <message>
        <source>graduate programme</source>
        <translation>新卒プログラム</translation>
    </message>
    <message>
        <source>internship programme</source>
        <translation>インターンシッププログラム</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>見習い・職業訓練</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>高校卒業</translation>
    </message>
    <message>
        <source>associate degree</source>
        <translation>準学士</translation>
    </message>
    <message>
        <source>bachelor’s degree</source>
        <translation>学士</translation>
    </message>
    <message>
        <source>master’s degree</source>
        <translation>修士</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>professional licence</source>
        <translation>職業資格</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>企業紹介</translation>
    </message>
    <message>
        <source>About the team</source>
        <translation>チーム紹介</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>職務内容</translation>
    </message>
    <message>
        <source>Minimum qualifications</source>
        <translation>必須条件</translation>
    </message>
    <message>
        <source>Preferred qualifications</source>
        <translation>歓迎条件</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>応募条件</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>福利厚生</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>応募方法</translation>
    </message>
    <message>
        <source>Legal notes</source>
        <translation>法的事項</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>a sentence of the description</source>
        <translation>仕事内容の一文</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>ページの文章</translation>
    </message>
    <message>
        <source>a rule for this site</source>
        <translation>このサイト用の規則</translation>
    </message>
    <message>
        <source>RDFa data</source>
        <translation>RDFa データ</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>マイクロデータ</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>the application system</source>
        <translation>応募システム</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>応募予定</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>応募済み</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>選考中</translation>
    </message>
    <message>
        <source>Ended by me</source>
        <translation>自分で終了</translation>
    </message>
    <message>
        <source>Ended by the employer</source>
        <translation>企業が終了</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>募集終了</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>応募済み</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>適性検査</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>内定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>応募予定</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>応募済み</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>適性検査</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>内定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>募集終了</translation>
    </message>
    <message>
        <source>title</source>
        <translation>職種名</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>勤務形態</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>day of posting</source>
        <translation>掲載日</translation>
    </message>
    <message>
        <source>apply-by date</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>education</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>start</source>
        <translation>入社時期</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>requisition number</source>
        <translation>求人番号</translation>
    </message>
    <message>
        <source>address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>application limit</source>
        <translation>応募制限</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>最も早い入社日</translation>
    </message>
    <message>
        <source>latest start</source>
        <translation>最も遅い入社日</translation>
    </message>
    <message>
        <source>graduated within months</source>
        <translation>卒業後の月数</translation>
    </message>
    <message>
        <source>review</source>
        <translation>選考方法</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>end of the text (it breaks off)</source>
        <translation>文章の末尾（途中で切れています）</translation>
    </message>
    <message>
        <source>description</source>
        <translation>仕事内容</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>時給 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>日給 %1</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>週給 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月給 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年収 %1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>The figure is a site&apos;s guess, not the employer&apos;s word.</extracomment>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>時給</translation>
    </message>
    <message>
        <source>Pay a day</source>
        <translation>日給</translation>
    </message>
    <message>
        <source>Pay a week</source>
        <translation>週給</translation>
    </message>
    <message>
        <source>Salary a month</source>
        <translation>月給</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>年収</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the clauses of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>求人を保存し、企業にあと何件応募できるかを管理します。</translation>
    </message>
    <message>
        <source>Use this database.</source>
        <translation>このデータベースを使用します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Show descriptions in the plain text view.</source>
        <translation>仕事内容をテキスト表示にします。</translation>
    </message>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>今回のみこの言語で表示：%1。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Shortlist does not speak “%1”, but: %2.</source>
        <translation>Shortlist は言語「%1」に対応していません。対応言語：%2。</translation>
    </message>
    <message>
        <source>Import the posting that the clipboard holds.</source>
        <translation>クリップボードにある求人を取り込みます。</translation>
    </message>
    <message>
        <source>Postings to import: files or folders, or the address of one page.</source>
        <translation>取り込む求人：ファイルまたはフォルダー、または 1 ページのアドレス。</translation>
    </message>
    <message>
        <source>Give files, or one address of a page, or --paste: not several of these at once.</source>
        <translation>ファイル、1 ページのアドレス、--paste のいずれか 1 つだけを指定してください。</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>same requisition</source>
        <translation>同じ求人番号</translation>
    </message>
    <message>
        <source>same requisition on another site</source>
        <translation>別サイトで同じ求人番号</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>同じ URL</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>同じ文章</translation>
    </message>
    <message>
        <source>%1 % of the text the same</source>
        <translation>文章の %1% が一致</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>同じ職種名</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同じ勤務地</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>確度 %1%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here. To go on, copy the database’s whole folder to a place of your own and open it there.</source>
        <translation>読み取り専用：ここでは何も変更できません。続けるには、データベースのフォルダーごと自分の場所にコピーして、そこで開いてください。</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>The rest is too long to be shown here. All of it is kept with the posting.</source>
        <translation>残りは長すぎるため、ここには表示できません。全文は求人とともに保存されています。</translation>
    </message>
    <message>
        <source>The source has no description.</source>
        <translation>元の文書に仕事内容がありません。</translation>
    </message>
</context>
<context>
    <name>PostingPaper</name>
    <message>
        <source>apply by %1</source>
        <translation>応募締切 %1</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%n applications sent</source>
        <translation>
            <numerusform>応募 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones that went on</source>
        <translation>
            <numerusform>それ以前から続く応募 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Proof of the search for work</source>
        <translation>求職活動の証明</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>応募日</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>結果の日付</translation>
    </message>
</context>
<context>
    <name>ReadingNotes</name>
    <message>
        <source>bytes that mean nothing in %1 were replaced</source>
        <translation>%1 で意味をなさないバイトを置き換えました</translation>
    </message>
    <message>
        <source>text that was decoded twice was put right</source>
        <translation>二重にデコードされた文字を修正しました</translation>
    </message>
    <message>
        <source>left out because their employer does not list them: %1 postings</source>
        <translation>企業が掲載していないため除外：求人 %1 件</translation>
    </message>
    <message>
        <source>only the first %1 postings were read</source>
        <translation>最初の求人 %1 件のみ読み取りました</translation>
    </message>
    <message>
        <source>a list of jobs: of each there is no more than the list says</source>
        <translation>求人の一覧です。各求人の内容は一覧にあるものだけです</translation>
    </message>
    <message>
        <source>line %1 was left out: %2</source>
        <translation>%1 行目を除外：%2</translation>
    </message>
    <message>
        <source>repaired JSON: %1</source>
        <translation>JSON を修復：%1</translation>
    </message>
    <message>
        <source>repaired JSON-LD: %1</source>
        <translation>JSON-LD を修復：%1</translation>
    </message>
    <message>
        <source>JSON-LD left out: %1</source>
        <translation>JSON-LD を除外：%1</translation>
    </message>
    <message>
        <source>repaired XML: %1</source>
        <translation>XML を修復：%1</translation>
    </message>
    <message>
        <source>read up to where the XML is broken: %1</source>
        <translation>XML の破損箇所まで読み取りました：%1</translation>
    </message>
    <message>
        <source>more than %1 rows; those from row %2 on are left out</source>
        <translation>%1 行を超えるため、%2 行目以降を除外しました</translation>
    </message>
    <message>
        <source>a quotation mark in %1 is never closed</source>
        <translation>%1 に閉じられていない引用符があります</translation>
    </message>
    <message>
        <source>an S/MIME message cannot be read: save it decrypted</source>
        <translation>S/MIME メッセージは読み取れません。復号して保存してください</translation>
    </message>
    <message>
        <source>an encrypted message cannot be read: save it decrypted</source>
        <translation>暗号化されたメッセージは読み取れません。復号して保存してください</translation>
    </message>
    <message>
        <source>an attachment in Outlook&apos;s own format (winmail.dat) cannot be read</source>
        <translation>Outlook 独自形式の添付ファイル（winmail.dat）は読み取れません</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（%2 バイト目）</translation>
    </message>
    <message>
        <source>comment or CDATA guard</source>
        <translation>コメントまたは CDATA の囲み</translation>
    </message>
    <message>
        <source>illegal escape</source>
        <translation>不正なエスケープ</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>単一引用符</translation>
    </message>
    <message>
        <source>unescaped quote</source>
        <translation>エスケープされていない引用符</translation>
    </message>
    <message>
        <source>raw control character</source>
        <translation>そのままの制御文字</translation>
    </message>
    <message>
        <source>key without quotes</source>
        <translation>引用符のないキー</translation>
    </message>
    <message>
        <source>doubled comma</source>
        <translation>重複したコンマ</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>余分な末尾のコンマ</translation>
    </message>
    <message>
        <source>missing comma</source>
        <translation>コンマの不足</translation>
    </message>
    <message>
        <source>punctuation behind the value</source>
        <translation>値の後の句読点</translation>
    </message>
    <message>
        <source>several values one after the other</source>
        <translation>連続した複数の値</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 を除外：%2</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Apply by</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>Hand in the assessment</source>
        <translation>適性検査の期限</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>内定への返答</translation>
    </message>
    <message>
        <source>Missed: %1 %2</source>
        <extracomment>What was missed, and when it was</extracomment>
        <translation>過ぎた予定：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minutes</source>
        <translation>
            <numerusform>%1：あと %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What, on which day, at what time</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>リマインダー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is when, and of which posting</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The copy was not used</source>
        <translation>コピーを使用しませんでした</translation>
    </message>
    <message>
        <source>“%1” was not used, and nothing was changed.</source>
        <translation>「%1」は使用せず、何も変更していません。</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>別のデータベースを開く</translation>
    </message>
    <message>
        <source>Databases of Shortlist (*.db *.bak);;All files (*)</source>
        <translation>Shortlist のデータベース (*.db *.bak);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>title not stated</source>
        <translation>職種名の記載なし</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>勤務地の記載なし</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>入社：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and its day: applied 12 Jan</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>枠 %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>states a limit</source>
        <translation>制限の記載あり</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>title “%1”</source>
        <translation>職種名「%1」</translation>
    </message>
    <message>
        <source>employer “%1”</source>
        <translation>企業「%1」</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>タグ「%1」</translation>
    </message>
    <message>
        <source>place “%1”</source>
        <translation>勤務地「%1」</translation>
    </message>
    <message>
        <source>skill “%1”</source>
        <translation>スキル「%1」</translation>
    </message>
    <message>
        <source>employer group “%1”</source>
        <translation>企業グループ「%1」</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>締切が%1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>掲載が%1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>追加が%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount and its currency: 90,000 EUR</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>paying up to between %1 and %2 a year</source>
        <translation>年収の上限が %1～%2</translation>
    </message>
    <message>
        <source>paying less than %1 a year</source>
        <translation>年収が %1 未満</translation>
    </message>
    <message>
        <source>paying at most %1 a year</source>
        <translation>年収が %1 以下</translation>
    </message>
    <message>
        <source>paying more than %1 a year</source>
        <translation>年収が %1 を超える</translation>
    </message>
    <message>
        <source>paying %1 a year or more</source>
        <translation>年収が %1 以上</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評価</translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars</source>
        <translation>
            <numerusform>評価が星 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated less than %Ln stars</source>
        <translation>
            <numerusform>評価が星 %Ln 個未満</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars at most</source>
        <translation>
            <numerusform>評価が星 %Ln 個以下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated more than %Ln stars</source>
        <translation>
            <numerusform>評価が星 %Ln 個を超える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars or more</source>
        <translation>
            <numerusform>評価が星 %Ln 個以上</numerusform>
        </translation>
    </message>
    <message>
        <source>with a deadline</source>
        <translation>締切あり</translation>
    </message>
    <message>
        <source>with a salary</source>
        <translation>給与あり</translation>
    </message>
    <message>
        <source>stating a limit</source>
        <translation>制限の記載あり</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>タグあり</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>with an address</source>
        <translation>URL あり</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>%1 に掲載</translation>
    </message>
    <message>
        <source>was once in “%1”</source>
        <translation>過去に「%1」の段階</translation>
    </message>
    <message>
        <source>due within a week</source>
        <translation>1 週間以内に締切</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>まだ募集中</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>締切を過ぎた</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>sent and not ended</source>
        <translation>応募済みで未終了</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>返答あり</translation>
    </message>
    <message>
        <source>maybe a duplicate</source>
        <translation>重複の可能性</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>応募済み</translation>
    </message>
    <message>
        <source>sent in %1</source>
        <translation>応募が%1</translation>
    </message>
    <message>
        <source>the limit leaves a place</source>
        <translation>制限に空き枠あり</translation>
    </message>
    <message>
        <source>the limit leaves no place</source>
        <translation>制限に空き枠なし</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>既知の制限なし</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>リモート</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>出社</translation>
    </message>
    <message>
        <source>place of work not stated</source>
        <translation>勤務形態の記載なし</translation>
    </message>
    <message>
        <source>stage “%1”</source>
        <translation>段階「%1」</translation>
    </message>
    <message>
        <source>programme: %1</source>
        <translation>プログラム：%1</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>A condition of a search that must not hold: not (tag “x”)</extracomment>
        <translation>（%1）以外</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 かつ %2</translation>
    </message>
    <message>
        <source>What should stand after %1? It asks for %2.</source>
        <translation>%1 の後に何を指定しますか？指定できるもの：%2。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”, but %3.</source>
        <translation>%1 では「%2」は使えません。使えるもの：%3。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write for example salary:&gt;120k or salary:80k..100kEUR.</source>
        <translation>「%1」は金額ではありません。例：salary:&gt;120k、salary:80k..100kEUR。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write for example %2&lt;7d, %2today or %2&gt;2026-03-01.</source>
        <translation>「%1」は日付ではありません。例：%2&lt;7d、%2today、%2&gt;2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” is no rating: there are 0 to 5 stars.</source>
        <translation>「%1」は評価ではありません。星は 0～5 個です。</translation>
    </message>
    <message>
        <source>“NOT” stands before what is to be left out. To search for the word itself, put it in quotes.</source>
        <translation>「NOT」は除外するものの前に置きます。この語自体を検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“or” stands between two conditions. To search for the word itself, put it in quotes.</source>
        <translation>「or」は 2 つの条件の間に置きます。この語自体を検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Nothing stands between the parentheses yet.</source>
        <translation>かっこの中がまだ空です。</translation>
    </message>
    <message>
        <source>This ) closes nothing.</source>
        <translation>この ) に対応する開きかっこがありません。</translation>
    </message>
    <message>
        <source>These are too many parentheses inside each other.</source>
        <translation>かっこの入れ子が深すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>A search has at most %Ln conditions.</source>
        <translation>
            <numerusform>検索条件は最大 %Ln 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>words anywhere</source>
        <translation>任意の場所の語</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>職種名の語</translation>
    </message>
    <message>
        <source>the employer’s name</source>
        <translation>企業の名前</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>a town, region or country</source>
        <translation>市区町村・地域・国</translation>
    </message>
    <message>
        <source>a skill it asks for</source>
        <translation>求められるスキル</translation>
    </message>
    <message>
        <source>employers that share a limit</source>
        <translation>制限を共有する企業</translation>
    </message>
    <message>
        <source>graduate, intern, apprentice</source>
        <translation>graduate、intern、apprentice</translation>
    </message>
    <message>
        <source>yes, hybrid or no</source>
        <translation>yes、hybrid、no</translation>
    </message>
    <message>
        <source>places left: free, full, none</source>
        <translation>残り枠：free、full、none</translation>
    </message>
    <message>
        <source>pay a year: &gt;120k</source>
        <translation>年収：&gt;120k</translation>
    </message>
    <message>
        <source>when it closes: &lt;7d</source>
        <translation>締切：&lt;7d</translation>
    </message>
    <message>
        <source>when it was published: &lt;14d</source>
        <translation>掲載日：&lt;14d</translation>
    </message>
    <message>
        <source>when you saved it: today</source>
        <translation>保存日：today</translation>
    </message>
    <message>
        <source>your stars: &gt;=3</source>
        <translation>自分の星：&gt;=3</translation>
    </message>
    <message>
        <source>what it states: deadline, salary</source>
        <translation>記載内容：deadline、salary</translation>
    </message>
    <message>
        <source>its state: due, open, incomplete</source>
        <translation>状態：due、open、incomplete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Shortlist::AboutDialog</name>
    <message>
        <source>About Shortlist</source>
        <translation>Shortlist について</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Shortlist %1</translation>
    </message>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>求人を保存し、企業にあと何件応募できるかを管理します。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>None. Shortlist works offline, without an account; nothing leaves this machine. Links open in your browser when you click them.</source>
        <translation>使用しません。Shortlist はオフラインで動作し、アカウントも不要です。このコンピューターの外には何も送信されません。リンクはクリックするとブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 一般公衆ライセンス（バージョン 3 以降）のもとで公開されたフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>使用技術</translation>
    </message>
    <message>
        <source>Qt %1 and SQLite</source>
        <translation>Qt %1 と SQLite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shortlist::Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>ファイルを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーを取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>Import &amp;sample postings</source>
        <translation>サンプル求人を取り込む(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste a posting</source>
        <translation>求人を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the database…</source>
        <translation>データベースのコピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;heck the database</source>
        <translation>データベースを検査(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export everything as JSON…</source>
        <translation>すべてを JSON で書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Save all &amp;dates for the calendar…</source>
        <translation>すべての予定をカレンダー用に保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>リマインダー(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;ges…</source>
        <translation>段階(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>次の一致箇所(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>前の一致箇所(&amp;V)</translation>
    </message>
    <message>
        <source>Save this s&amp;earch</source>
        <translation>この検索を保存(&amp;E)</translation>
    </message>
    <message>
        <source>Narro&amp;w the list…</source>
        <translation>一覧を絞り込む(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>Set the &amp;stage…</source>
        <translation>段階を設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Rate &amp;with stars…</source>
        <translation>星で評価(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Record an application…</source>
        <translation>応募を記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Add an &amp;interview or another date…</source>
        <translation>面接などの予定を追加(&amp;I)…</translation>
    </message>
    <message>
        <source>Save its dates for the calen&amp;dar…</source>
        <translation>この求人の予定をカレンダー用に保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the application as a &amp;folder…</source>
        <translation>応募をフォルダーとして保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the application as PDF…</source>
        <translation>応募を PDF として保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Add to the &amp;comparison</source>
        <translation>比較に追加(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;orrect the facts…</source>
        <translation>情報を修正(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the &amp;limit in the text</source>
        <translation>文中の制限を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show the employer’s &amp;places</source>
        <translation>企業の枠を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Limit from a pa&amp;ge…</source>
        <translation>ページから制限を読み取る(&amp;G)…</translation>
    </message>
    <message>
        <source>Open in a window of its ow&amp;n</source>
        <translation>独立したウィンドウで開く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>ゴミ箱に移動(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;back from the trash</source>
        <translation>ゴミ箱から戻す(&amp;B)</translation>
    </message>
    <message>
        <source>D&amp;elete for good…</source>
        <translation>完全に削除(&amp;E)…</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>ゴミ箱を空にする(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>一覧を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>比較を表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show d&amp;uplicates</source>
        <translation>重複を表示(&amp;U)</translation>
    </message>
    <message>
        <source>Show the b&amp;oard</source>
        <translation>ボードを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show what to do &amp;today</source>
        <translation>今日やることを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Look back on t&amp;he search</source>
        <translation>活動を振り返る(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>再読み取り(&amp;E)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>メニューバー(&amp;M)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>システムの配色(&amp;S)</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>明るい配色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>暗い配色(&amp;D)</translation>
    </message>
    <message>
        <source>Switch between light and dar&amp;k</source>
        <translation>明暗の配色を切り替え(&amp;K)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>文字を大きく(&amp;A)</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>文字を小さく(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>Shortlist について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>求人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New posting…</source>
        <translation>新しい求人(&amp;N)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>名前を変更(&amp;J)</translation>
    </message>
    <message>
        <source>Quick loo&amp;k</source>
        <translation>クイックルック(&amp;K)</translation>
    </message>
    <message>
        <source>H&amp;igh contrast</source>
        <translation>ハイコントラスト(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;How to use Shortlist</source>
        <translation>Shortlist の使い方(&amp;H)</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>データ(&amp;D)…</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>自分のスキル(&amp;K)…</translation>
    </message>
    <message>
        <source>What &amp;counts for you…</source>
        <translation>重視すること(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…</source>
        <translation>求人内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Go to a sec&amp;tion…</source>
        <translation>セクションへ移動(&amp;T)…</translation>
    </message>
    <message>
        <source>Cop&amp;y the posting</source>
        <translation>求人をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Print t&amp;he posting…</source>
        <translation>求人を印刷(&amp;H)…</translation>
    </message>
    <message>
        <source>The so&amp;urce as saved…</source>
        <translation>保存された元の文書(&amp;U)…</translation>
    </message>
    <message>
        <source>Displa&amp;y language</source>
        <translation>表示言語(&amp;Y)</translation>
    </message>
    <message>
        <source>Save the posting as &amp;PDF…</source>
        <translation>求人を PDF として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;ve and print</source>
        <translation>保存と印刷(&amp;V)</translation>
    </message>
    <message>
        <source>Colour&amp;s and text size</source>
        <translation>配色と文字の大きさ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Shortlist::AliasesEditor</name>
    <message>
        <source>Another spelling</source>
        <translation>別の表記</translation>
    </message>
    <message>
        <source>Another spelling of an employer</source>
        <translation>企業の別の表記</translation>
    </message>
    <message>
        <source>The employer it stands for</source>
        <translation>その表記が指す企業</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>同じ企業とする</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between a spelling and the employer it stands for: &quot;Tik Tok is TikTok&quot;</extracomment>
        <translation>＝</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is another spelling of the employer %2</extracomment>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>Count %1 as an employer of its own again</source>
        <translation>%1 を再び独立した企業とする</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentController</name>
    <message>
        <source>There are no dates to save.</source>
        <translation>保存する予定がありません。</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>予定を保存</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentDialog</name>
    <message>
        <source>Add a date</source>
        <translation>予定を追加</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>予定を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>At a time of the day</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Follows a number</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>住所またはリンク</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>種類(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Long</source>
        <translation>所要時間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>参加者(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Pay a &amp;year</source>
        <translation>年収(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Bonus a year</source>
        <translation>年間賞与(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>株式(&amp;S)</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>年収</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>answer by this day</source>
        <translation>この日までに返答</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>この日に実施</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Move the application on to “%1”</source>
        <translation>応募を「%1」に進める</translation>
    </message>
    <message>
        <source>By your clock: %1</source>
        <translation>こちらの時刻：%1</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>そのタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>金額ではありません。</translation>
    </message>
    <message>
        <source>The currency has three letters.</source>
        <translation>通貨は 3 文字です。</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>日付が必要です。</translation>
    </message>
</context>
<context>
    <name>Shortlist::Assumptions</name>
    <message>
        <source>You withdrew it</source>
        <translation>自分で辞退した</translation>
    </message>
    <message>
        <source>It was rejected</source>
        <translation>不採用になった</translation>
    </message>
    <message>
        <source>The employer closed the posting</source>
        <translation>企業が募集を終了した</translation>
    </message>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>不明：枠を使用し続ける</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>枠を使用し続ける</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>枠を空ける</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardColumn</name>
    <message>
        <source>Arrow keys go from card to card; with Alt or Ctrl, left and right move the card to another stage.</source>
        <translation>矢印キーでカード間を移動します。Alt または Ctrl を押しながら左右キーで、カードを別の段階に移動します。</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>カードはまだありません</translation>
    </message>
    <message>
        <source>Every posting becomes a card here, in the column of its stage. Import some first.</source>
        <translation>求人はここでカードになり、その段階の列に並びます。まず求人を取り込んでください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>求人 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n postings</source>
        <translation>
            <numerusform>求人 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <extracomment>A card of the board was moved: %1 is its title, %2 a stage</extracomment>
        <translation>%1：現在は %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::BulkFactsDialog</name>
    <message>
        <source>Correct several postings</source>
        <translation>複数の求人を修正</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each of them.</source>
        <translation>変更しない項目は、それぞれ元のまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field, and how it is written: Apply by: a date such as 2027-04-06</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChangeBanner</name>
    <message>
        <source>Show what changed</source>
        <translation>変更内容を表示</translation>
    </message>
    <message>
        <source>The employer changed this posting</source>
        <translation>企業がこの求人を変更しました</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Changes by the employer</source>
        <translation>企業による変更</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartCard</name>
    <message>
        <source>Too little happened to say anything about this yet.</source>
        <translation>まだ判断できるだけの記録がありません。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save the picture of: %1</source>
        <translation>画像を保存：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartView</name>
    <message>
        <source>Arrow keys go from part to part, Enter shows its postings. The same figures stand in the table.</source>
        <translation>矢印キーで項目間を移動し、Enter で該当する求人を表示します。同じ数値が表にもあります。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>最初の状態に戻す(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeads</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>%1 を左へ移動</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>%1 を右へ移動</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>%1 を比較から外す</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnMappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>列の意味</translation>
    </message>
    <message numerus="yes">
        <source>Each of the table’s %Ln rows becomes a posting.</source>
        <translation>
            <numerusform>表の %Ln 行がそれぞれ求人になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>1 行目は列名(&amp;F)</translation>
    </message>
    <message>
        <source>How the first postings come out</source>
        <translation>最初の求人の読み取り結果</translation>
    </message>
    <message>
        <source>&amp;Record stages and days of applying, as far as the employers’ limits allow</source>
        <translation>企業の制限の範囲内で段階と応募日を記録する(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise they are kept in the notes.</source>
        <translation>それ以外はメモに残します。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>表を読み取る</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>「%1」の意味</translation>
    </message>
    <message>
        <source>Choose the column that holds the job title.</source>
        <translation>職種名のある列を選んでください。</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>A command, posting, tag or search</source>
        <translation>コマンド、求人、タグ、検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandWords</name>
    <message>
        <source>add a posting,write down,create,by hand</source>
        <translation>求人を追加,書き留める,作成,手入力</translation>
    </message>
    <message>
        <source>open,load,add files</source>
        <translation>開く,読み込む,ファイルを追加</translation>
    </message>
    <message>
        <source>open directory,load folder</source>
        <translation>ディレクトリを開く,フォルダを読み込む</translation>
    </message>
    <message>
        <source>try,demo,examples</source>
        <translation>試す,デモ,例</translation>
    </message>
    <message>
        <source>clipboard,insert</source>
        <translation>クリップボード,挿入</translation>
    </message>
    <message>
        <source>backup,safe copy</source>
        <translation>バックアップ,控え</translation>
    </message>
    <message>
        <source>repair,verify,integrity,damage</source>
        <translation>修復,検証,整合性,破損</translation>
    </message>
    <message>
        <source>save as,dump,download data</source>
        <translation>名前を付けて保存,データをダウンロード</translation>
    </message>
    <message>
        <source>ics,ical,calendar export</source>
        <translation>ics,ical,カレンダーに書き出す</translation>
    </message>
    <message>
        <source>notifications,alarms,quiet hours</source>
        <translation>通知,アラーム,おやすみ時間</translation>
    </message>
    <message>
        <source>preferences,options,configure</source>
        <translation>環境設定,オプション,構成</translation>
    </message>
    <message>
        <source>exit,close the program</source>
        <translation>退出,プログラムを閉じる</translation>
    </message>
    <message>
        <source>take back,revert</source>
        <translation>取り消す,元に戻す</translation>
    </message>
    <message>
        <source>again,repeat</source>
        <translation>もう一度,繰り返す</translation>
    </message>
    <message>
        <source>edit stages,statuses,workflow,pipeline</source>
        <translation>段階を編集,ステータス,流れ</translation>
    </message>
    <message>
        <source>find,look for</source>
        <translation>見つける,探す</translation>
    </message>
    <message>
        <source>smart folder,keep this filter</source>
        <translation>スマートフォルダ,条件を残す</translation>
    </message>
    <message>
        <source>filter,facets</source>
        <translation>絞り込み,ファセット</translation>
    </message>
    <message>
        <source>label,category</source>
        <translation>ラベル,分類</translation>
    </message>
    <message>
        <source>status,move to a stage</source>
        <translation>ステータス,段階に移す</translation>
    </message>
    <message>
        <source>rating,favourite,score</source>
        <translation>評価,お気に入り,点数</translation>
    </message>
    <message>
        <source>apply,applied,submit</source>
        <translation>応募,応募済み,提出</translation>
    </message>
    <message>
        <source>appointment,schedule,meeting</source>
        <translation>予定,日程,打ち合わせ</translation>
    </message>
    <message>
        <source>evidence,archive,proof</source>
        <translation>証拠,保管,証明</translation>
    </message>
    <message>
        <source>print,report as pdf</source>
        <translation>印刷,PDF の報告</translation>
    </message>
    <message>
        <source>edit,change,fix</source>
        <translation>編集,変更,直す</translation>
    </message>
    <message>
        <source>clause,rule,quote</source>
        <translation>条項,規則,引用</translation>
    </message>
    <message>
        <source>slots,limits,how many applications</source>
        <translation>枠,制限,応募できる数</translation>
    </message>
    <message>
        <source>preview,peek</source>
        <translation>プレビュー,のぞく</translation>
    </message>
    <message>
        <source>new window,detach,pop out</source>
        <translation>新しいウィンドウ,切り離す</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>題名を変える</translation>
    </message>
    <message>
        <source>delete,remove,bin</source>
        <translation>削除,取り除く,ごみ箱</translation>
    </message>
    <message>
        <source>undelete,restore</source>
        <translation>復元,戻す</translation>
    </message>
    <message>
        <source>purge,erase,delete forever</source>
        <translation>抹消,完全に削除</translation>
    </message>
    <message>
        <source>purge all,clean up</source>
        <translation>すべて抹消,片付ける</translation>
    </message>
    <message>
        <source>kanban,columns</source>
        <translation>かんばん,列</translation>
    </message>
    <message>
        <source>agenda,due,tasks</source>
        <translation>予定表,期限,やること</translation>
    </message>
    <message>
        <source>statistics,charts,sankey,numbers</source>
        <translation>統計,グラフ,サンキー図,数字</translation>
    </message>
    <message>
        <source>doubles,merge postings</source>
        <translation>重複,求人をまとめる</translation>
    </message>
    <message>
        <source>dark mode,night</source>
        <translation>ダークモード,夜</translation>
    </message>
    <message>
        <source>light mode,day</source>
        <translation>ライトモード,昼</translation>
    </message>
    <message>
        <source>automatic theme,follow the desktop</source>
        <translation>自動テーマ,デスクトップに合わせる</translation>
    </message>
    <message>
        <source>toggle theme</source>
        <translation>テーマ切り替え</translation>
    </message>
    <message>
        <source>accessibility,easier to see</source>
        <translation>アクセシビリティ,見やすく</translation>
    </message>
    <message>
        <source>zoom in,bigger font</source>
        <translation>拡大,大きな文字</translation>
    </message>
    <message>
        <source>zoom out,smaller font</source>
        <translation>縮小,小さな文字</translation>
    </message>
    <message>
        <source>reset zoom</source>
        <translation>拡大率を戻す</translation>
    </message>
    <message>
        <source>toggle sidebar,panel</source>
        <translation>サイドバー切り替え,パネル</translation>
    </message>
    <message>
        <source>reload,refresh</source>
        <translation>再読み込み,更新</translation>
    </message>
    <message>
        <source>help,manual,guide,documentation</source>
        <translation>ヘルプ,手引き,ガイド,説明書</translation>
    </message>
    <message>
        <source>keyboard,keys,hotkeys</source>
        <translation>キーボード,キー,ショートカット</translation>
    </message>
    <message>
        <source>version,licence</source>
        <translation>バージョン,ライセンス</translation>
    </message>
</context>
<context>
    <name>Shortlist::CompareView</name>
    <message>
        <source>Use slot %1…</source>
        <translation>枠 %1 を使う…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較する求人がまだありません</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>違いのみ(&amp;D)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>比較を書き出す</translation>
    </message>
    <message>
        <source>comparison.html</source>
        <translation>求人の比較.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Lines side by side mean the same, the words that differ are underlined; lines in the accent colour stand in one posting only; tinted cells differ.</source>
        <translation>並んだ行は同じ意味で、異なる語に下線があります。アクセント色の行は一つの求人だけにあり、色の付いたセルは内容が異なります。</translation>
    </message>
    <message>
        <source>Say under “Your skills” what you can do: the skills that a posting asks for are then held against yours.</source>
        <translation>「自分のスキル」でできることを選ぶと、求人が求めるスキルと照らし合わせます。</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>出典(&amp;O)</translation>
    </message>
    <message>
        <source>Where each fact comes from, and how a score was reckoned</source>
        <translation>各情報の出典と点数の計算方法</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>自分のスキル(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>重み(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>Web ページ (HTML)(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Document (PDF)…</source>
        <translation>文書 (PDF)(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export ▾</source>
        <translation>書き出し(&amp;E) ▾</translation>
    </message>
    <message>
        <source>Select a posting in the list and press C, or drag it onto “Compare”. Two to four can stand side by side.</source>
        <translation>一覧で求人を選んで C を押すか、「比較」へドラッグしてください。2～4 件を並べられます。</translation>
    </message>
    <message>
        <source>One posting waits for another</source>
        <translation>もう一つの求人が必要です</translation>
    </message>
    <message>
        <source>“%1” is in the comparison. Select another posting in the list and press C.</source>
        <translation>「%1」は比較に入っています。一覧でもう一つの求人を選んで C を押してください。</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>求人の比較.pdf</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonController</name>
    <message>
        <source>Four postings are the most that can be compared. Take one out first.</source>
        <translation>比較できる求人は 4 件までです。先に 1 件外してください。</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>On the button that shows the comparison; %1 is how many postings are in it</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 を比較</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件を比較</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonModel</name>
    <message>
        <source>%1, only here</source>
        <translation>%1、ここだけ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, how it was reckoned</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1、異なる</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>I &amp;have this skill, or have it not</source>
        <translation>このスキルの有無を切り替え(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>比較から外す(&amp;T)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Swap with</source>
        <translation>入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>A column of the comparison: its number, its title</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConfirmLimitDialog</name>
    <message>
        <source>Confirm a limit</source>
        <translation>制限を確認</translation>
    </message>
    <message>
        <source>Once confirmed, an application beyond the limit is recorded only with a reason.</source>
        <translation>確認すると、制限を超える応募は理由を付けた場合にのみ記録できます。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Another source says: %1</source>
        <translation>別の出典の記載：%1</translation>
    </message>
    <message>
        <source>I know the &amp;season’s first and last day</source>
        <translation>採用シーズンの初日と最終日がわかる(&amp;S)</translation>
    </message>
    <message>
        <source>First day of the season</source>
        <translation>シーズンの初日</translation>
    </message>
    <message>
        <source>Last day of the season</source>
        <translation>シーズンの最終日</translation>
    </message>
    <message>
        <source>The year that is counted &amp;starts in</source>
        <translation>数える年度の開始月(&amp;S)</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well: %3.</source>
        <translation>%1 によると、次の企業も %2 に属しています：%3。</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Employers who share the places</source>
        <translation>枠を共有する企業</translation>
    </message>
    <message>
        <source>&amp;Who shares these places? Tick every employer that counts.</source>
        <translation>この枠を共有するのはどの企業ですか？該当する企業すべてにチェックを入れてください(&amp;W)。</translation>
    </message>
    <message>
        <source>Another employer</source>
        <translation>ほかの企業</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>グループ名(&amp;N)</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>制限を確認</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConflictCard</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>About the %1 the source says %2.</source>
        <translation>「%1」について、元の文書には %2 とあります。</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>元の文書の内容に矛盾があります</translation>
    </message>
    <message>
        <source>keep both for now</source>
        <translation>当面は両方残す</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>連絡先を編集</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings have this contact; all of them change.</source>
        <translation>
            <numerusform>求人 %Ln 件にこの連絡先があり、すべて変更されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役職(&amp;R)</translation>
    </message>
    <message>
        <source>Em&amp;ployer</source>
        <translation>企業(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>電話(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Web ページ(&amp;W)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactSection</name>
    <message>
        <source>Add a contact</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Whom you know or write to there.</source>
        <translation>その企業の知人や連絡相手。</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>新しい連絡先(&amp;N)…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>この求人から外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete everywhere</source>
        <translation>すべての求人から削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContradictionCard</name>
    <message>
        <source>enforced</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Two sources contradict each other</source>
        <translation>2 つの出典が矛盾しています</translation>
    </message>
    <message>
        <source>Every rule that you confirm is asked, and the strictest decides.</source>
        <translation>確認した規則はすべて照合され、最も厳しいものが優先されます。</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>%1に検出</translation>
    </message>
</context>
<context>
    <name>Shortlist::CrashNotice</name>
    <message>
        <source>How the last run ended</source>
        <translation>前回の終了のしかた</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>報告を表示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>On %1 at %2 Shortlist ended by a mistake of its own. Nothing that was saved is lost. What is known of it stands in a report, with nothing of your postings; it is sent nowhere.</source>
        <translation>%1 %2 に、Shortlist はプログラムの誤りにより終了しました。保存済みのものは失われていません。分かっていることは報告に記されており、求人の内容は含まれません。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Report of how it ended</source>
        <translation>終了の報告</translation>
    </message>
    <message>
        <source>Versions, the kind of the mistake, and where in the program it was: nothing of your postings, files or name. Who wants to help copies it into a message to those who make Shortlist.</source>
        <translation>バージョン、誤りの種類、プログラム内の場所だけが記されています。求人、ファイル、お名前は含まれません。協力していただける場合は、コピーして Shortlist の開発者への連絡に貼り付けてください。</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>報告を読み取れません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The report could not be deleted.</source>
        <translation>報告を削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Everything Shortlist keeps is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Shortlist が保存するものはすべて、このコンピューター上の 1 つのファイルです。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>最後のコピー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>データベースのコピー</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>このコピーに戻す…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ検査</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>ゴミ箱に %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files as imported</source>
        <translation>
            <numerusform>取り込んだままのファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>書類 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are made by themselves when something changed, checked, and thinned out as they age. They take %1, in %2. What you delete for good stays in older copies until these go.</source>
        <translation>変更があると自動でコピーが作られ、検査され、古くなると間引かれます。使用量は %1、場所は %2 です。完全に削除したものは、古いコピーがなくなるまでその中に残ります。</translation>
    </message>
    <message>
        <source>The database lies on a network drive (%1). A broken connection can damage it there: move it to this computer, and let the copies go to the network.</source>
        <translation>データベースがネットワークドライブ（%1）にあります。接続が切れると壊れるおそれがあります。このコンピューターに移し、ネットワークにはコピーだけを置いてください。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>No request since the program started.</source>
        <translation>起動してから要求はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests since the program started, for pages you asked for.</source>
        <translation>
            <numerusform>起動してから、指示されたページへの要求が %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of shown postings were refused.</source>
        <translation>
            <numerusform>表示した求人からの要求 %Ln 件を拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is read only: it, or its folder, cannot be written. Everything can be read; nothing is changed, and no copies are made.</source>
        <translation>データベースは読み取り専用です。ファイルまたはフォルダーに書き込めません。すべて読めますが、変更もコピーの作成も行いません。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatabaseController</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>データベースのコピーを保存</translation>
    </message>
    <message>
        <source>The copy “%1” is written and checked.</source>
        <translation>コピー「%1」を書き込み、検査しました。</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてを書き出す</translation>
    </message>
    <message>
        <source>Everything is exported to “%1”.</source>
        <translation>すべてを「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>コピーを作成できませんでした。</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>検査を完了できませんでした。</translation>
    </message>
    <message>
        <source>The database is in order: every stored byte is as it was saved.</source>
        <translation>データベースに問題はありません。すべて保存したときのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were found. Go back to an older copy. The first: %1</source>
        <translation>
            <numerusform>%Ln 件の問題が見つかりました。以前のコピーに戻してください。最初の問題：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>コピーに戻す</translation>
    </message>
    <message>
        <source>Copies of the database (*.db *.bak);;All files (*)</source>
        <translation>データベースのコピー (*.db *.bak);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>「%1」に戻しますか？</translation>
    </message>
    <message>
        <source>The copy is checked first. What you have now is kept as a copy too, so that you can come back to it.</source>
        <translation>コピーは先に検査されます。現在の内容もコピーとして残るので、元に戻せます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>The copy was not used: it is not sound, or not one of Shortlist’s. Nothing was changed.</source>
        <translation>コピーを使用しませんでした。壊れているか、Shortlist のコピーではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The copy is in place. To come back to what you had, choose the newest copy, “before a restore”.</source>
        <translation>コピーに置き換えました。以前の内容に戻すには、最新のコピー「復元の前」を選んでください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatesPanel</name>
    <message>
        <source>Dates</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>予定を取り消す</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>予定を追加</translation>
    </message>
    <message>
        <source>&amp;Save for the calendar…</source>
        <translation>カレンダー用に保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailController</name>
    <message numerus="yes">
        <source>%Ln postings chosen</source>
        <translation>
            <numerusform>求人 %Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag them, S to set their stage, C to compare up to four, Del to put them in the trash.</source>
        <translation>T でタグ付け、S で段階を設定、C で比較（4 件まで）、Del でゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>読むものがまだありません</translation>
    </message>
    <message>
        <source>A posting’s description, its facts and the employer’s limit will stand here.</source>
        <translation>求人の仕事内容、情報、企業の制限がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Choose a posting in the list to read it here.</source>
        <translation>一覧で求人を選ぶと、ここで読めます。</translation>
    </message>
    <message>
        <source>This posting is gone</source>
        <translation>この求人はなくなりました</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>削除された可能性があります。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailHeader</name>
    <message>
        <source>Correct the facts</source>
        <translation>情報を修正</translation>
    </message>
    <message>
        <source>original page</source>
        <translation>元のページ</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完全：%1</translation>
    </message>
    <message>
        <source>title inferred</source>
        <translation>職種名は推定</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>段階：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailPane</name>
    <message>
        <source>Posting</source>
        <translation>求人</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>版（%1）</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>No posting selected</source>
        <translation>求人が選択されていません</translation>
    </message>
    <message>
        <source>Choose one from the list to read it.</source>
        <translation>一覧から選ぶと読めます。</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Pages of the posting</source>
        <translation>求人のページ</translation>
    </message>
</context>
<context>
    <name>Shortlist::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Shortlist::DocumentSection</name>
    <message>
        <source>Add a document</source>
        <translation>書類を追加</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>What you send, kept as it was sent. Drop files here.</source>
        <translation>提出した書類を、提出時のまま保管します。ここにファイルをドロップできます。</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Files of this kind are only saved, not opened.</source>
        <translation>この種類のファイルは保存のみで、開けません。</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Sent &amp;with</source>
        <translation>提出した応募(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>この求人から外す(&amp;T)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>提出：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>「%1」の名前</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Documents of one name are versions of each other.</source>
        <translation>同じ名前の書類は互いの版になります。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropController</name>
    <message>
        <source>None of these postings takes a place at %1.</source>
        <translation>これらの求人に %1 の枠を使うものはありません。</translation>
    </message>
    <message>
        <source>“%1” asks for no tag or stage that could be given.</source>
        <translation>「%1」は付けられるタグも段階も求めていません。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>ドロップして取り込む</translation>
    </message>
    <message>
        <source>Nothing is stored before you have looked at it</source>
        <translation>内容を確認するまで何も保存されません</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesController</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together.</source>
        <translation>両方をまとめると、企業の制限に反します。</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together: its places are held by %1.</source>
        <translation>両方をまとめると、企業の制限に反します。枠は %1 が使用中です。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>Postings that may be one and the same are shown here side by side, to be merged or told apart.</source>
        <translation>同じ求人と思われるものをここに並べて表示し、統合または区別できます。</translation>
    </message>
    <message>
        <source>Pairs that may be one posting</source>
        <translation>同じ求人と思われる組</translation>
    </message>
    <message>
        <source>Are these one posting?</source>
        <translation>これらは同じ求人ですか？</translation>
    </message>
    <message>
        <source>Why merge them all the same?</source>
        <translation>それでも統合する理由は？</translation>
    </message>
    <message>
        <source>Reason for merging against the limit</source>
        <translation>制限に反して統合する理由</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>それでも統合</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>1 つに統合(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>重複ではない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>文章を比較(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Shortlist::EngineView</name>
    <message>
        <source>Description</source>
        <translation>仕事内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open in your browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>URL をコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceController</name>
    <message>
        <source>Where to put the folder</source>
        <translation>フォルダーの保存先</translation>
    </message>
    <message>
        <source>Save the application</source>
        <translation>応募を保存</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceList</name>
    <message>
        <source>Entered by you.</source>
        <translation>自分で入力。</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>%1に検出</translation>
    </message>
</context>
<context>
    <name>Shortlist::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Employer, place, tag…</source>
        <translation>企業、勤務地、タグ…</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>勤務形態</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The most frequent; type to find the others</source>
        <translation>多いものを表示中。ほかは入力して検索してください</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactEditor</name>
    <message>
        <source>by you</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>not stated: type it here if you know it</source>
        <translation>記載なし：わかる場合はここに入力</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsDialog</name>
    <message>
        <source>Correct the facts</source>
        <translation>情報を修正</translation>
    </message>
    <message>
        <source>What you change is marked as yours, and stays when the posting is read again.</source>
        <translation>変更した内容は自分の入力として記録され、求人を再度読み取っても残ります。</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>情報を保存</translation>
    </message>
    <message>
        <source>A posting needs a title.</source>
        <translation>求人には職種名が必要です。</translation>
    </message>
    <message>
        <source>A posting needs an employer.</source>
        <translation>求人には企業が必要です。</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsStrip</name>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::FindBar</name>
    <message>
        <source>Find in the posting</source>
        <translation>求人内を検索</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>前の一致箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>次の一致箇所 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>この章の中を探す</translation>
    </message>
    <message>
        <source>This chapter is in English only.</source>
        <translation>この章は英語のみです。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, as in docs/de/guide.md: de, es, fr, ja, zh_CN</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Shortlist::HitBar</name>
    <message>
        <source>Places found</source>
        <translation>一致箇所</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>前の一致箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>次の一致箇所 (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>求人を取り込む</translation>
    </message>
    <message>
        <source>Import a folder of postings</source>
        <translation>求人のフォルダーを取り込む</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>ドロップした文章</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けた文章</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the posting in your browser first.</source>
        <translation>貼り付ける文章がありません。先にブラウザーで求人をコピーしてください。</translation>
    </message>
    <message>
        <source>Something was changed since the import. Undo that first, with Ctrl+Z.</source>
        <translation>取り込み後に変更がありました。先に Ctrl+Z でその変更を元に戻してください。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>書き留めたもの</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportStagingModel</name>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職種名</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>更新 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>登録済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a posting</source>
        <translation>
            <numerusform>求人なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>対象外 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>何も保存していません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are incomplete</source>
        <translation>
            <numerusform>%Ln 件が不完全</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict themselves</source>
        <translation>
            <numerusform>%Ln 件に矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state an application limit</source>
        <translation>
            <numerusform>%Ln 件に応募制限の記載</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those stored, %1.</source>
        <extracomment>%1 is a list such as &quot;2 are incomplete, 1 contradict themselves&quot;</extracomment>
        <translation>保存した求人のうち：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of its history were not recorded; they are in the notes. %1</source>
        <translation>
            <numerusform>履歴のうち %Ln 件は記録されず、メモに残しました。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer changed: %1.</source>
        <translation>企業による変更：%1。</translation>
    </message>
    <message>
        <source>Known already; nothing was changed.</source>
        <translation>登録済みのため、何も変更していません。</translation>
    </message>
    <message>
        <source>Stored, but incomplete: %1.</source>
        <translation>保存しましたが不完全です：%1。</translation>
    </message>
    <message>
        <source>Stored with a contradiction about the %1.</source>
        <translation>保存しましたが矛盾があります：%1。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>読み取り結果に戻る</translation>
    </message>
    <message>
        <source>What wants a look</source>
        <translation>確認が必要なもの</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Show what was stored</source>
        <translation>保存した求人を表示</translation>
    </message>
</context>
<context>
    <name>Shortlist::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Store or leave what was read first; then the language can be changed.</source>
        <translation>先に読み取った内容を保存するか破棄してください。その後で言語を変更できます。</translation>
    </message>
</context>
<context>
    <name>Shortlist::ListPane</name>
    <message>
        <source>Date added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職種名</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Date posted</source>
        <translation>掲載日</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>How tall the rows are</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Narrow the list by employer, place, stage, tag…</source>
        <translation>企業、勤務地、段階、タグなどで一覧を絞り込む</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>逆順にする</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>求人はまだありません</translation>
    </message>
    <message>
        <source>Copy a job posting anywhere and paste it here, drop files or folders on the window, or import pages you have saved. Nothing leaves this computer.</source>
        <translation>求人をコピーしてここに貼り付けるか、ファイルやフォルダーをウィンドウにドロップするか、保存したページを取り込んでください。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する求人がありません</translation>
    </message>
    <message>
        <source>Every word has to occur in a posting. Take one away, or try the start of a word.</source>
        <translation>すべての語が求人に含まれている必要があります。語を減らすか、語の先頭だけで試してください。</translation>
    </message>
    <message>
        <source>Show all postings</source>
        <translation>すべての求人を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>並べ替え：%1（昇順）</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>並べ替え：%1（降順）</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>How tall the &amp;rows are</source>
        <translation>行の高さ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Narrow the list…</source>
        <translation>一覧を絞り込む(&amp;N)…</translation>
    </message>
    <message>
        <source>As it was at &amp;first</source>
        <translation>最初の状態に戻す(&amp;F)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>Shortlist::MainWindow</name>
    <message>
        <source>Shortlist</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>The automatic copy of the database could not be made. Look at “Your data” in the menu Help. (%1)</source>
        <translation>データベースの自動コピーを作成できませんでした。ヘルプメニューの「データ」を確認してください。（%1）</translation>
    </message>
</context>
<context>
    <name>Shortlist::MatchCard</name>
    <message>
        <source>This may be one you have</source>
        <translation>登録済みの求人かもしれません</translation>
    </message>
    <message>
        <source>%1: %2. Import it all the same; you can merge the two afterwards.</source>
        <comment>how sure it is, and the reasons</comment>
        <translation>%1：%2。そのまま取り込んで、後から統合できます。</translation>
    </message>
    <message>
        <source>This posting comes twice</source>
        <translation>この求人は 2 回含まれています</translation>
    </message>
    <message>
        <source>You have this posting already</source>
        <translation>この求人は登録済みです</translation>
    </message>
    <message>
        <source>A newer version of one you have</source>
        <translation>登録済みの求人の新しい版</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Shortlist::MembersEditor</name>
    <message>
        <source>Add an employer</source>
        <translation>企業を追加</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>グループを解散</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well. Add those that share the slots:</source>
        <translation>%1 によると、次の企業も %2 に属しています。枠を共有する企業を追加してください：</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Add %1 to the group</source>
        <translation>%1 をグループに追加</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>%1 をグループから外す</translation>
    </message>
</context>
<context>
    <name>Shortlist::MergeForm</name>
    <message>
        <source>applied on %1</source>
        <translation>%1に応募</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>saved on %1 from %2</source>
        <translation>%1に %2 から保存</translation>
    </message>
    <message>
        <source>Merge two postings</source>
        <translation>2 つの求人を統合</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す求人</translation>
    </message>
    <message>
        <source>the fi&amp;rst</source>
        <translation>1 つ目(&amp;R)</translation>
    </message>
    <message>
        <source>the secon&amp;d</source>
        <translation>2 つ目(&amp;D)</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 を残す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tags, notes and history of both are kept, and a fact that only one of them states is taken over. The other posting goes to the trash; undo brings everything back.</source>
        <translation>両方のタグ、メモ、履歴は残り、片方だけにある情報も引き継がれます。もう一方の求人はゴミ箱に移動します。元に戻すとすべて復元されます。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>Shortlist::NewPostingDialog</name>
    <message>
        <source>New posting</source>
        <translation>新しい求人</translation>
    </message>
    <message>
        <source>Write down what you know, or paste its text: the rest is read from it, and you see what was understood before anything is stored.</source>
        <translation>知っていることを書くか、本文を貼り付けてください。残りはそこから読み取られ、保存する前に読み取り結果を確かめられます。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職種名</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>求人の本文</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認する</translation>
    </message>
</context>
<context>
    <name>Shortlist::NotesEditor</name>
    <message>
        <source>Markdown. Saved when you leave the field.</source>
        <translation>Markdown 形式。欄を離れると保存されます。</translation>
    </message>
    <message>
        <source>What you think, whom you know there, what to ask …</source>
        <translation>感想、その企業の知人、聞きたいことなど…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes, to be read</source>
        <translation>メモ（閲覧用）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>メモを編集</translation>
    </message>
</context>
<context>
    <name>Shortlist::Notices</name>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>Shortlist::OptionalDateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in a field, in Qt&apos;s notation: 6 Apr 2021</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>記載あり</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>Shortlist::PageLimitDialog</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Limit from a page</source>
        <translation>ページから制限を読み取る</translation>
    </message>
    <message>
        <source>https://… (so that the words can be found again)</source>
        <translation>https://…（後で原文を見つけるため）</translation>
    </message>
    <message>
        <source>The text of an FAQ, a careers page or a mail</source>
        <translation>FAQ、採用ページ、メールなどの文章</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>企業(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>URL(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文章(&amp;T)</translation>
    </message>
    <message>
        <source>Enter it by &amp;hand…</source>
        <translation>手入力(&amp;H)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep as a suggestion</source>
        <translation>候補として残す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limits are stated. Nothing is enforced before you confirm it.</source>
        <translation>
            <numerusform>制限が %Ln 件記載されています。確認するまで適用されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the page’s text: the limits in it are found, with their words.</source>
        <translation>ページの文章を貼り付けると、制限とその文言を探します。</translation>
    </message>
    <message>
        <source>No limit was found in this text.</source>
        <translation>この文章に制限は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Shortlist::PaletteController</name>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>Shortlist::PapersController</name>
    <message>
        <source>“%1” is no document: a file of at most %2 is. Nothing was added.</source>
        <translation>「%1」は書類として使えません。%2 以下のファイルに限ります。何も追加していません。</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>書類を追加</translation>
    </message>
    <message>
        <source>No program of the desktop opens “%1”.</source>
        <translation>「%1」を開けるプログラムがありません。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingDrag</name>
    <message>
        <source>apply by %1</source>
        <translation>応募締切 %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingListView</name>
    <message>
        <source>Postings</source>
        <translation>求人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>「%1」の職種名</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingView</name>
    <message>
        <source>Shown as plain text, as you asked for with --no-webengine.</source>
        <translation>--no-webengine の指定によりテキスト表示中です。</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view does not run for root, where its sandbox can&apos;t work.</source>
        <translation>テキスト表示中：root ではサンドボックスが機能しないため、ページ表示を使用できません。</translation>
    </message>
    <message>
        <source>Shown as plain text: this system does not allow the sandbox of the page view.</source>
        <translation>テキスト表示中：このシステムではページ表示のサンドボックスが許可されていません。</translation>
    </message>
    <message>
        <source>Shown as plain text: a part of Qt WebEngine is not installed.</source>
        <translation>テキスト表示中：Qt WebEngine の一部がインストールされていません。</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view stopped. Nothing was lost.</source>
        <translation>テキスト表示中：ページ表示が停止しました。何も失われていません。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>ブラウザーで開く：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>The title bar of a posting&apos;s own window: title, employer</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ProofDialog</name>
    <message>
        <source>Proof of the search</source>
        <translation>求職活動の証明</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>印刷される内容</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>CSV として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>search %1</source>
        <translation>求職活動 %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::QuoteLabel</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Shortlist::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Your rating: click a star, or press 0 to 5</source>
        <translation>自分の評価：星をクリックするか、0～5 を押してください</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingController</name>
    <message>
        <source>Save the posting</source>
        <translation>求人を保存</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>元の文書を保存</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingPage</name>
    <message>
        <source>Stop and show these</source>
        <translation>中止してここまでを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What was read so far is kept; the rest is not read</source>
        <translation>読み取り済みの分は残り、残りは読み取りません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Fetching the page from %1…</source>
        <translation>%1 からページを取得中…</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln postings…</source>
        <translation>
            <numerusform>求人 %Ln 件を保存中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>登録済みの求人と照合中…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files…</source>
        <translation>ファイルを読み取り中（%1/%2）…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings found</source>
        <translation>
            <numerusform>求人 %Ln 件を検出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without one</source>
        <translation>
            <numerusform>求人なし %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingTools</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Go to a section (Ctrl+J)</source>
        <translation>セクションへ移動 (Ctrl+J)</translation>
    </message>
    <message>
        <source>More for reading</source>
        <translation>読むためのその他の操作</translation>
    </message>
    <message>
        <source>Find, copy, print, the source</source>
        <translation>検索、コピー、印刷、元の文書</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…	Ctrl+G</source>
        <translation>求人内を検索(&amp;F)…	Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Copy the posting</source>
        <translation>求人をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…	Ctrl+P</source>
        <translation>印刷(&amp;P)…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>The &amp;source as saved…</source>
        <translation>保存された元の文書(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReasonDialog</name>
    <message>
        <source>Refused by a limit</source>
        <translation>制限により拒否されました</translation>
    </message>
    <message>
        <source>If it is so all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>それでも実行する場合は理由を入力してください。理由は履歴に残ります(&amp;R)。</translation>
    </message>
    <message>
        <source>Reason for going beyond the limit</source>
        <translation>制限を超える理由</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>それでも実行</translation>
    </message>
</context>
<context>
    <name>Shortlist::RecordDialog</name>
    <message>
        <source>Record a step</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Edit a step</source>
        <translation>記録を編集</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>段階(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>提出書類</translation>
    </message>
    <message>
        <source>If you applied all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>それでも応募した場合は理由を入力してください。理由は履歴に残ります(&amp;R)。</translation>
    </message>
    <message>
        <source>Reason for recording it beyond the limit</source>
        <translation>制限を超えて記録する理由</translation>
    </message>
    <message>
        <source>until then, the limit is lifted for others too</source>
        <translation>それまでは、ほかの応募についても制限を解除</translation>
    </message>
    <message>
        <source>Last day of the override</source>
        <translation>例外の最終日</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>先に「%1」に応募する予定でした。</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>それでも記録</translation>
    </message>
</context>
<context>
    <name>Shortlist::RemindersDialog</name>
    <message>
        <source>Closing day</source>
        <translation>締切日</translation>
    </message>
    <message>
        <source>then</source>
        <translation>次に</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>The desktop shows them while Shortlist is open; what was missed comes together when it is opened again.</source>
        <translation>Shortlist を開いている間、デスクトップに表示されます。見逃したものは次に開いたときにまとめて表示されます。</translation>
    </message>
    <message>
        <source>How long ahead</source>
        <translation>どのくらい前に</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What, and how long before it</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A whole day begins at</source>
        <translation>終日の予定の開始時刻</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>通知を控える開始時刻(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知を控える開始時刻</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知を控える終了時刻</translation>
    </message>
    <message>
        <source>What has no time is said at</source>
        <translation>時刻のない予定の通知時刻</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>～</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shortlist::RescueBox</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>データベースを開けません</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the disk does not give it, or you may not read it. It was left untouched.</source>
        <translation>「%1」を開けませんでした。ディスクから読み出せないか、読み取りの権限がありません。ファイルには手を加えていません。</translation>
    </message>
    <message numerus="yes">
        <source>The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</source>
        <translation>
            <numerusform>最新のコピーは%1のもので、求人は %Ln 件です。戻す前にコピーを検査し、開けないファイルはコピーと同じ場所に残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the copy of %1</source>
        <translation>%1のコピーに戻す</translation>
    </message>
    <message>
        <source>There is no copy of it to go back to.</source>
        <translation>戻せるコピーはありません。</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>別のデータベースを開く…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Shortlist::RowHeads</name>
    <message>
        <source>%1 ≠</source>
        <extracomment>The label of a row whose values differ; not by its colour alone</extracomment>
        <translation>%1 ≠</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleDialog</name>
    <message>
        <source>Application limit</source>
        <translation>応募制限</translation>
    </message>
    <message>
        <source>What the rule would do</source>
        <translation>規則の効果</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleForm</name>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>不明：枠を使用し続ける</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>枠を使用し続ける</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>枠を空ける</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>以後ずっと不可</translation>
    </message>
    <message>
        <source>At most so many applications</source>
        <translation>応募件数の上限</translation>
    </message>
    <message>
        <source>A wait before the next application</source>
        <translation>次の応募までの待機期間</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>同じ求人への再応募不可</translation>
    </message>
    <message>
        <source>a rejection</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>the day the posting is closed</source>
        <translation>求人の募集終了日</translation>
    </message>
    <message>
        <source>the employer and its affiliates</source>
        <translation>企業とその関連企業</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>each posting</source>
        <translation>求人ごと</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全地域</translation>
    </message>
    <message>
        <source>every application that was sent</source>
        <translation>すべての応募</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>未終了の応募のみ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>応募順に選考</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>前の応募が終わってから</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>すべて同時に</translation>
    </message>
    <message>
        <source>refuses what goes beyond it</source>
        <translation>超える応募を拒否する</translation>
    </message>
    <message>
        <source>advises: it warns only</source>
        <translation>推奨：警告のみ</translation>
    </message>
    <message>
        <source>breaking it spoils every application</source>
        <translation>違反するとすべての応募が無効</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>only suggested: shown, not enforced</source>
        <translation>候補のみ：表示するが適用しない</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>within a number of days</source>
        <translation>一定の日数以内</translation>
    </message>
    <message>
        <source>within a number of months</source>
        <translation>一定の月数以内</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>1 年間</translation>
    </message>
    <message>
        <source>in a calendar month</source>
        <translation>暦月ごと</translation>
    </message>
    <message>
        <source>between two dates</source>
        <translation>2 つの日付の間</translation>
    </message>
    <message>
        <source>in a season whose dates are not known</source>
        <translation>日付が不明なシーズン中</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>規則(&amp;R)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Days to wait</source>
        <translation>待機日数(&amp;D)</translation>
    </message>
    <message>
        <source>The days r&amp;un from</source>
        <translation>起算点(&amp;U)</translation>
    </message>
    <message>
        <source>Counts &amp;for</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>Year starts &amp;in</source>
        <translation>年度の開始月(&amp;I)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>開始日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What counts</source>
        <translation>数える応募(&amp;W)</translation>
    </message>
    <message>
        <source>If you wit&amp;hdraw</source>
        <translation>辞退した場合(&amp;H)</translation>
    </message>
    <message>
        <source>If it is re&amp;jected</source>
        <translation>不採用の場合(&amp;J)</translation>
    </message>
    <message>
        <source>If the posting &amp;closes</source>
        <translation>募集終了の場合(&amp;C)</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>順序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>拘束力(&amp;S)</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>状態(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;verride until</source>
        <translation>例外の期限(&amp;V)</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Say for whom it counts.</source>
        <translation>対象を指定してください。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>最終日が初日より前です。</translation>
    </message>
    <message>
        <source>Say how many days to wait.</source>
        <translation>待機日数を指定してください。</translation>
    </message>
    <message>
        <source>Say why the rule is overridden.</source>
        <translation>例外とする理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleWords</name>
    <message>
        <source>one application</source>
        <translation>応募 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>応募 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln months</source>
        <translation>
            <numerusform>%Ln か月間に%1まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln days</source>
        <translation>
            <numerusform>%Ln 日間に%1まで</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a month</source>
        <translation>1 か月に%1まで</translation>
    </message>
    <message>
        <source>At most %1 a year</source>
        <translation>1 年に%1まで</translation>
    </message>
    <message>
        <source>At most %1 in a year that starts in %2</source>
        <translation>%2始まりの年度に%1まで</translation>
    </message>
    <message>
        <source>At most %1 a recruiting season</source>
        <translation>採用シーズンごとに%1まで</translation>
    </message>
    <message>
        <source>At most %1 from %2 to %3</source>
        <translation>%2～%3に%1まで</translation>
    </message>
    <message>
        <source>At most %1 open at a time</source>
        <translation>同時に%1まで</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the last one</source>
        <translation>
            <numerusform>前回の応募から %Ln 日間は新たな応募不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after an interview</source>
        <translation>
            <numerusform>面接から %Ln 日間は新たな応募不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the employer has closed a posting</source>
        <translation>
            <numerusform>企業の募集終了から %Ln 日間は新たな応募不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after a rejection</source>
        <translation>
            <numerusform>不採用から %Ln 日間は新たな応募不可</numerusform>
        </translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>応募順に選考</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>前の応募が終わってから</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>すべて同時に</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>同じ求人への再応募不可</translation>
    </message>
    <message>
        <source>A second application to the same posting at once</source>
        <translation>同じ求人へすぐに再応募可</translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting for %Ln days after the first</source>
        <translation>
            <numerusform>最初の応募から %Ln 日間は同じ求人への再応募不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting until %Ln days after the first has ended</source>
        <translation>
            <numerusform>最初の応募の終了から %Ln 日間は同じ求人への再応募不可</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1 and affiliates in %2</source>
        <translation>%1 と%2の関連企業</translation>
    </message>
    <message>
        <source>for %1 and its affiliates worldwide</source>
        <translation>%1 と世界中の関連企業</translation>
    </message>
    <message>
        <source>for %1 and their affiliates worldwide</source>
        <translation>%1 と世界中の関連企業</translation>
    </message>
    <message>
        <source>to the same posting</source>
        <translation>同じ求人への応募</translation>
    </message>
    <message>
        <source>in one programme</source>
        <translation>1 つのプログラム内</translation>
    </message>
    <message>
        <source>in the programme %1</source>
        <translation>プログラム %1 内</translation>
    </message>
    <message>
        <source>in one department</source>
        <translation>1 つの部署内</translation>
    </message>
    <message>
        <source>in the department %1</source>
        <translation>部署 %1 内</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 への応募</translation>
    </message>
    <message>
        <source>for all affiliates</source>
        <translation>すべての関連企業</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>advised, not enforced</source>
        <translation>推奨（強制ではない）</translation>
    </message>
    <message>
        <source>or all applications are set aside</source>
        <translation>違反するとすべての応募が対象外</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchAssist</name>
    <message>
        <source>Help with the search</source>
        <translation>検索のヘルプ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchBar</name>
    <message>
        <source>Search everything, or employer:… tag:… stage:…</source>
        <translation>すべてを検索、または employer:… tag:… stage:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, or, and fields such as employer:, tag: and deadline:&lt;7d</source>
        <translation>語、“語句”、-除外、or、および employer:、tag:、deadline:&lt;7d などの項目</translation>
    </message>
</context>
<context>
    <name>Shortlist::SectionsEditor</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件検出</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>セクション：%1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>What the section “%1” is</source>
        <translation>セクション「%1」の種類</translation>
    </message>
</context>
<context>
    <name>Shortlist::SelectionController</name>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln postings for good?</source>
        <translation>
            <numerusform>求人 %Ln 件を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>完全に削除しました</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>ゴミ箱の中身をすべて完全に削除しますか？</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Their texts, notes and sources are removed from the file. This cannot be undone, and what was done before cannot be undone afterwards either. Of a posting that you applied for, title and employer stay in the trash, because limits and statistics count it.</source>
        <translation>文章、メモ、元の文書がファイルから取り除かれます。この操作は元に戻せず、それ以前の操作も以後は元に戻せません。応募した求人については、制限と統計で数えるため、職種名と企業がゴミ箱に残ります。</translation>
    </message>
</context>
<context>
    <name>Shortlist::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>ここで選んだことはすぐに反映されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, such as 125 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Shortlist::ShortcutsDialog</name>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous posting</source>
        <translation>次の求人、前の求人</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First, last posting</source>
        <translation>最初の求人、最後の求人</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>求人を読む</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1～9</translation>
    </message>
    <message>
        <source>Put on or take off a tag</source>
        <translation>タグを付ける・外す</translation>
    </message>
    <message>
        <source>Shift, Ctrl</source>
        <translation>Shift, Ctrl</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shortlist::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>「%1」の名前</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarController</name>
    <message>
        <source>Show the postings</source>
        <translation>求人を表示</translation>
    </message>
    <message>
        <source>Delete everything in it for good…</source>
        <translation>中身をすべて完全に削除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>統合先</translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag from %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件からタグを外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by the search above</source>
        <translation>上の検索で置き換える</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>検索を削除</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation>先に検索してください。その検索を保存できます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarModel</name>
    <message>
        <source>%1, %2 of %3 places taken</source>
        <translation>%1、%3 枠中 %2 枠を使用</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln postings</source>
        <translation>
            <numerusform>%1、求人 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>A tag with others below it, as a screen reader says it</extracomment>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ</translation>
    </message>
</context>
<context>
    <name>Shortlist::SkillsDialog</name>
    <message>
        <source>Your skills</source>
        <translation>自分のスキル</translation>
    </message>
    <message>
        <source>Tick what you can do. The comparison holds what a posting asks for against it, and your score counts it.</source>
        <translation>できることにチェックを入れてください。求人の条件と照らし合わせ、点数にも反映します。</translation>
    </message>
    <message>
        <source>Find one, or add one of your own</source>
        <translation>検索、または自分のスキルを追加</translation>
    </message>
    <message>
        <source>A skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln postings</source>
        <extracomment>A skill, and how many postings ask for it</extracomment>
        <translation>
            <numerusform>%1 · 求人 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotBanner</name>
    <message>
        <source>Application limit</source>
        <translation>応募制限</translation>
    </message>
    <message>
        <source>Record application…</source>
        <translation>応募を記録…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>例外として記録…</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>制限を確認…</translation>
    </message>
    <message>
        <source>Not a limit</source>
        <translation>制限ではない</translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>枠を表示</translation>
    </message>
    <message>
        <source>Show in posting</source>
        <translation>求人内で表示</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotCard</name>
    <message>
        <source>Slot %1 · applied %2</source>
        <translation>枠 %1 · %2に応募</translation>
    </message>
    <message>
        <source>Beyond the limit · applied %1</source>
        <translation>制限超過 · %1に応募</translation>
    </message>
    <message>
        <source>Slot %1 · planned</source>
        <translation>枠 %1 · 予定</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>枠 %1</translation>
    </message>
    <message>
        <source>Free: plan a posting here</source>
        <translation>空き：ここに求人を予定</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotDrop</name>
    <message>
        <source>Slot %1: plan it here</source>
        <translation>枠 %1：ここに予定する</translation>
    </message>
    <message>
        <source>One posting at a time</source>
        <translation>一度に 1 件だけ</translation>
    </message>
    <message>
        <source>This posting holds a slot already</source>
        <translation>この求人はすでに枠を使っています</translation>
    </message>
    <message>
        <source>Taken by an application</source>
        <translation>応募で使用中</translation>
    </message>
    <message>
        <source>Not of these employers, or no longer open to you</source>
        <translation>これらの企業の求人でないか、もう応募できません</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotList</name>
    <message>
        <source>Planned postings, in your order</source>
        <translation>応募予定の求人（自分の順序）</translation>
    </message>
    <message>
        <source>Postings not planned yet</source>
        <translation>まだ予定していない求人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>予定に入れる</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>記録…</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsController</name>
    <message>
        <source>No application limit of %1 is known.</source>
        <translation>%1 の応募制限はわかっていません。</translation>
    </message>
    <message>
        <source>The known limits of %1 say the same already.</source>
        <translation>%1 の既知の制限に同じ内容がすでにあります。</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsModel</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation>枠 %1：%2、%3</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsPage</name>
    <message>
        <source>No limit known</source>
        <translation>既知の制限なし</translation>
    </message>
    <message>
        <source>Where a posting says how many applications an employer takes, its slots stand here.</source>
        <translation>企業が受け付ける応募数が求人に書かれていると、その枠がここに表示されます。</translation>
    </message>
    <message>
        <source>edit rule</source>
        <translation>規則を編集</translation>
    </message>
    <message>
        <source>No limit is enforced here.</source>
        <translation>ここで適用中の制限はありません。</translation>
    </message>
    <message>
        <source>Limit from a page…</source>
        <translation>ページから制限を読み取る…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>規則を追加…</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>待機中（自分の順序）</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+Up and Alt+Down.</source>
        <translation>ドラッグするか、Alt+↑・Alt+↓ で並べ替えます。</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>全 %1 件を表示</translation>
    </message>
    <message>
        <source>Ended, no longer counting</source>
        <translation>終了済み（数えない）</translation>
    </message>
    <message>
        <source>When an application has ended</source>
        <translation>応募が終了したとき</translation>
    </message>
    <message>
        <source>Employers rarely say whether it still counts. What is not known keeps its slot.</source>
        <translation>終了した応募も数えるかどうかを企業が明記することはまれです。不明な場合は枠を使用し続けます。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Employers that share these slots</source>
        <translation>この枠を共有する企業</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceDialog</name>
    <message>
        <source>%1, saved on %2. This is what the posting was read from, unchanged.</source>
        <translation>%1、%2に保存。求人はここから読み取られました。内容は変えていません。</translation>
    </message>
    <message>
        <source>The source as saved</source>
        <translation>保存された元の文書</translation>
    </message>
    <message>
        <source>It is no text. Save it to look at it in another program.</source>
        <translation>テキストではありません。保存して別のプログラムでご覧ください。</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>ファイルとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceView</name>
    <message>
        <source>Source</source>
        <translation>元の文書</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesController</name>
    <message>
        <source>This cannot be: a stage needs a name, and of the types saved, planned and submitted one stage each stays on offer.</source>
        <translation>実行できません。段階には名前が必要で、「保存済み」「応募予定」「応募済み」の各種類に使用できる段階が 1 つずつ必要です。</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this.</source>
        <translation>企業の応募制限により実行できません。</translation>
    </message>
    <message>
        <source>Change the type of the stage</source>
        <translation>段階の種類を変更</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>種類を変更</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>The steps of your search, in the order of the board. What a stage counts as is its type.</source>
        <translation>求職活動の段階をボードの順に並べたものです。段階の扱いは種類で決まります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stages in order</source>
        <translation>段階の順序</translation>
    </message>
    <message>
        <source>Drag a stage, or move it by Alt+Up and Alt+Down.</source>
        <translation>段階をドラッグするか、Alt+↑・Alt+↓ で移動します。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>&amp;Offer it for new steps</source>
        <translation>新しい記録で選べるようにする(&amp;O)</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>段階を削除</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Name of a new stage, such as “Phone call”</source>
        <translation>新しい段階の名前（例：「電話面談」）</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>新しい段階の名前</translation>
    </message>
    <message>
        <source>Type of the new stage</source>
        <translation>新しい段階の種類</translation>
    </message>
    <message>
        <source>Add the stage</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（非表示）</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingBar</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>登録済み %1</translation>
    </message>
    <message>
        <source>No posting %1</source>
        <translation>求人なし %1</translation>
    </message>
    <message>
        <source>Ticks all that is shown, or none</source>
        <translation>表示中のものをすべてチェック／解除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only postings with these words</source>
        <translation>これらの語を含む求人のみ表示</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%2 件中 %1 件をチェック</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDelegate</name>
    <message>
        <source>Nothing of them is lost: see why, look at the source, or try again.</source>
        <translation>何も失われません。理由や元の文書を確認するか、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings ticked</source>
        <translation>
            <numerusform>求人 %Ln 件中 %1 件をチェック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>登録済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>読み取り不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDesk</name>
    <message>
        <source>Nothing here matches. Take a word away, or show all.</source>
        <translation>一致するものがありません。語を減らすか、すべて表示してください。</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDetail</name>
    <message>
        <source>This is no text: %1.</source>
        <translation>テキストではありません：%1。</translation>
    </message>
    <message>
        <source>What the source does not say…</source>
        <translation>元の文書に記載のない項目…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>列の意味…</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>元の文書での記載</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>No posting</source>
        <translation>求人なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>求人のない文書 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see why and what is in it. They are not stored.</source>
        <translation>選択すると理由と内容を確認できます。保存はされません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings in one document</source>
        <translation>
            <numerusform>1 つの文書に求人 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what was understood. A tick on the document ticks all of them.</source>
        <translation>選択すると読み取り結果を確認できます。文書にチェックを入れると、すべてにチェックが入ります。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingPage</name>
    <message>
        <source>1 posting</source>
        <translation>求人 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1 from %2</source>
        <extracomment>%1 is &quot;5 postings&quot;, %2 is &quot;5 files&quot;</extracomment>
        <translation>取り込み：%1（%2）</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>%2 件中 %1 件を取り込む</translation>
    </message>
    <message>
        <source>Import 1 posting</source>
        <translation>求人 1 件を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. Tick what to keep, correct what is wrong.</source>
        <translation>まだ何も保存されていません。残すものにチェックを入れ、誤りを修正してください。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>ページを取得</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation>このページを取得しますか？</translation>
    </message>
    <message>
        <source>%1

Shortlist asks %2 for this one page, without cookies, and loads nothing that the page names. The site sees that somebody asked.</source>
        <translation>%1

Shortlist は %2 にこのページだけを Cookie なしで要求し、ページ内で参照されているものは読み込みません。サイト側には、誰かが要求したことが伝わります。</translation>
    </message>
    <message>
        <source>No posting was found</source>
        <translation>求人が見つかりませんでした</translation>
    </message>
    <message>
        <source>Choose files, folders or a saved page, or copy a posting and paste it here with Ctrl+V.</source>
        <translation>ファイル、フォルダー、保存したページを選ぶか、求人をコピーしてここに Ctrl+V で貼り付けてください。</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>何も読み取っていません</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTree</name>
    <message>
        <source>What was read</source>
        <translation>読み取った内容</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTreeModel</name>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>求人のない文書 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsController</name>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>図 (*.svg);;画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsPage</name>
    <message>
        <source>Looking back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>振り返る内容がまだありません</translation>
    </message>
    <message>
        <source>Once you have sent applications, what came of them stands here: where they went, how long it took, and who answered.</source>
        <translation>応募すると、その結果がここに表示されます。応募の行方、かかった期間、返答の有無がわかります。</translation>
    </message>
    <message>
        <source>Where the applications went</source>
        <translation>応募の行方</translation>
    </message>
    <message>
        <source>From the histories: one that was rejected after an interview has had an interview.</source>
        <translation>履歴による集計：面接後に不採用となった応募は、面接ありとして数えます。</translation>
    </message>
    <message>
        <source>Applications a week</source>
        <translation>週ごとの応募数</translation>
    </message>
    <message>
        <source>By the day on which they were sent.</source>
        <translation>応募した日による集計。</translation>
    </message>
    <message>
        <source>Time in a stage</source>
        <translation>各段階の期間</translation>
    </message>
    <message>
        <source>The middle half and the median, of applications that left it.</source>
        <translation>その段階を終えた応募の中央 50% と中央値。</translation>
    </message>
    <message>
        <source>Answers by source</source>
        <translation>掲載元別の返答</translation>
    </message>
    <message>
        <source>Rejections are answers, too.</source>
        <translation>不採用も返答に含みます。</translation>
    </message>
    <message>
        <source>Answers by tag</source>
        <translation>タグ別の返答</translation>
    </message>
    <message>
        <source>An application counts for each of its tags.</source>
        <translation>応募はそのタグのそれぞれで数えます。</translation>
    </message>
    <message>
        <source>Answers by employer</source>
        <translation>企業別の返答</translation>
    </message>
    <message>
        <source>Of what was sent to each.</source>
        <translation>各企業への応募に対する割合。</translation>
    </message>
    <message>
        <source>&amp;Proof of the search…</source>
        <translation>求職活動の証明(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatusBar</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>add to comparison</source>
        <translation>比較に追加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network requests since start</source>
        <translation>
            <numerusform>起動後のネットワーク要求 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist works without a network, and postings cannot reach it.</source>
        <translation>Shortlist はネットワークなしで動作し、求人の内容もネットワークに接続できません。</translation>
    </message>
    <message numerus="yes">
        <source>Postings tried %Ln times to load something. Every time was refused.</source>
        <translation>
            <numerusform>求人の内容が %Ln 回読み込みを試みました。すべて拒否しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings wait to be imported</source>
        <translation>
            <numerusform>%Ln 件の求人が取り込み待ちです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SuggestionCard</name>
    <message>
        <source>Not a limit</source>
        <translation>制限ではない</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>制限を確認…</translation>
    </message>
    <message>
        <source>A posting states a limit. It counts once you confirm it.</source>
        <translation>求人に制限の記載があります。確認すると適用されます。</translation>
    </message>
    <message>
        <source>A page states a limit. It counts once you confirm it.</source>
        <translation>ページに制限の記載があります。確認すると適用されます。</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagButton</name>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>外す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>このタグを追加</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagPopup</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>タグ名</translation>
    </message>
    <message>
        <source>Suggested by the posting’s skills</source>
        <translation>求人のスキルからの候補</translation>
    </message>
    <message>
        <source>Space ticks, Enter is done</source>
        <translation>スペースでチェック、Enter で完了</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新しいタグ「%1」</translation>
    </message>
</context>
<context>
    <name>Shortlist::TextPostingView</name>
    <message>
        <source>Description</source>
        <translation>仕事内容</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineDelegate</name>
    <message>
        <source>%1, %2, taken back</source>
        <translation>%1、%2、取り消し済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>制限を超えて記録：%1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>提出：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Shortlist::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shortlist::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Enter opens the posting, A records what happened, P plans it.</source>
        <translation>Enter で求人を開き、A で結果を記録し、P で予定に入れます。</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Follows a number: too long is 14 days</extracomment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Days without an answer that are too long</source>
        <translation>返答なしで長すぎるとみなす日数</translation>
    </message>
    <message>
        <source>&amp;Too long is</source>
        <translation>長すぎるとみなす日数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>結果を記録(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>予定に入れる(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今日やることはありません</translation>
    </message>
    <message numerus="yes">
        <source>What closes within a week, what lies ahead, and applications without an answer for %n days will stand here.</source>
        <translation>
            <numerusform>1 週間以内の締切、今後の予定、%n 日間返答のない応募がここに表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::TrackingPage</name>
    <message>
        <source>Nothing recorded yet. Record what you did, also with an earlier date.</source>
        <translation>まだ記録がありません。過去の日付でも、行ったことを記録してください。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Note, such as who called</source>
        <translation>メモ（電話の相手など）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>Shortlist::UndoController</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be undone: tag 3 postings</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>What the employer changed</source>
        <translation>企業による変更内容</translation>
    </message>
    <message>
        <source>The employer has not changed this posting since it was read.</source>
        <translation>読み取り以降、企業はこの求人を変更していません。</translation>
    </message>
    <message>
        <source>The posting as it was read first</source>
        <translation>最初に読み取った求人</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>並べて比較(&amp;S)</translation>
    </message>
    <message>
        <source>This version beside the one before; or the two that are selected</source>
        <translation>この版と前の版、または選んだ 2 つの版</translation>
    </message>
</context>
<context>
    <name>Shortlist::WeightsDialog</name>
    <message>
        <source>Skills that you have</source>
        <translation>持っているスキル</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>年収</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>自分の星</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>リモート勤務</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>空いている枠</translation>
    </message>
    <message>
        <source>the share of the skills asked for</source>
        <translation>求められるスキルのうちの割合</translation>
    </message>
    <message>
        <source>beside the best paid one, in one currency</source>
        <translation>同じ通貨で最も高い求人と比べて</translation>
    </message>
    <message>
        <source>as you have rated it</source>
        <translation>自分の評価による</translation>
    </message>
    <message>
        <source>remote 100, hybrid 50, on site 0</source>
        <translation>リモート 100、ハイブリッド 50、出社 0</translation>
    </message>
    <message>
        <source>100 where the limit leaves one</source>
        <translation>制限に空きがあれば 100</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>重視すること</translation>
    </message>
    <message>
        <source>What counts for you</source>
        <translation>重視すること</translation>
    </message>
    <message>
        <source>Each posting in the comparison gets 0 to 100 points for each of these. Your score is their mean, weighted as you say here; what a posting does not state is left out.</source>
        <translation>比較中の求人は各項目で 0～100 点を得ます。点数は、ここで決めた重みによる平均です。求人に記載のない項目は数えません。</translation>
    </message>
    <message>
        <source>As it &amp;was first</source>
        <translation>初期値に戻す(&amp;W)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>How much an aspect counts: nothing</extracomment>
        <translation>数えない</translation>
    </message>
</context>
<context>
    <name>Shortlist::WorkBar</name>
    <message>
        <source>Waiting for what is being saved…</source>
        <translation>保存中の処理を待っています…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>データベースをコピーしています…</translation>
    </message>
    <message>
        <source>Checking the database, page by page…</source>
        <translation>データベースをページごとに検査しています…</translation>
    </message>
    <message>
        <source>Checking the postings…</source>
        <translation>求人を検査しています…</translation>
    </message>
    <message>
        <source>Comparing what is stored with its checksums…</source>
        <translation>保存内容をチェックサムと照合しています…</translation>
    </message>
    <message>
        <source>Collecting sources and documents…</source>
        <translation>元の文書と書類を集めています…</translation>
    </message>
    <message>
        <source>Collecting the postings…</source>
        <translation>求人を集めています…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Putting the copy in place…</source>
        <translation>コピーに置き換えています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All postings</source>
        <translation>すべての求人</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>応募予定</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>今週締切</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Employers with limits</source>
        <translation>制限のある企業</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
</context>
<context>
    <name>SlotBanner</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the limit allows this cannot be told</source>
        <translation>制限上応募できるか判断できません</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2, the last one</source>
        <translation>枠 %1/%2（最後の枠）を使用</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2</source>
        <translation>枠 %1/%2 を使用</translation>
    </message>
    <message>
        <source>This employer seems to limit applications</source>
        <translation>この企業は応募数を制限しているようです</translation>
    </message>
    <message>
        <source>Whether you may apply cannot be told</source>
        <translation>応募できるか判断できません</translation>
    </message>
    <message>
        <source>Applying now is allowed</source>
        <translation>今すぐ応募できます</translation>
    </message>
    <message>
        <source>Applying now is more than the employer advises</source>
        <translation>今応募すると企業の推奨を超えます</translation>
    </message>
    <message>
        <source>Applying now takes the only place</source>
        <translation>今応募すると唯一の枠を使用します</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2, the last one</source>
        <translation>今応募すると枠 %1/%2（最後の枠）を使用します</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2</source>
        <translation>今応募すると枠 %1/%2 を使用します</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2</source>
        <translation>枠 %1/%2 を使用中</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2 since %3</source>
        <translation>%3から枠 %1/%2 を使用中</translation>
    </message>
    <message>
        <source>Refused: the time to wait after the last answer is not over</source>
        <translation>応募不可：前回の返答後の待機期間が終わっていません</translation>
    </message>
    <message>
        <source>Refused: you applied for this posting before</source>
        <translation>応募不可：この求人にはすでに応募しています</translation>
    </message>
    <message>
        <source>Refused: the application before this one has to end first</source>
        <translation>応募不可：前の応募が先に終わる必要があります</translation>
    </message>
    <message>
        <source>Refused: the only place is taken</source>
        <translation>応募不可：唯一の枠が使用中です</translation>
    </message>
    <message>
        <source>Refused: both places are taken</source>
        <translation>応募不可：両方の枠が使用中です</translation>
    </message>
    <message numerus="yes">
        <source>Refused: all %Ln places are taken</source>
        <translation>
            <numerusform>応募不可：%Ln 枠すべてが使用中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enforced until you confirm it.</source>
        <translation>確認するまで適用されません。</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>先に「%1」に応募する予定でした。</translation>
    </message>
    <message>
        <source>One application too many would spoil all of them.</source>
        <translation>1 件でも超えると、すべての応募が無効になります。</translation>
    </message>
    <message>
        <source>The next place is free on %1.</source>
        <translation>次の枠は%1に空きます。</translation>
    </message>
    <message>
        <source>Nothing in the rule says that a place becomes free again.</source>
        <translation>枠が再び空くという記載は規則にありません。</translation>
    </message>
    <message>
        <source>Withdrawn and rejected ones are assumed not to free a slot.</source>
        <translation>辞退・不採用の応募は枠を空けないものとみなします。</translation>
    </message>
    <message>
        <source>Withdrawn ones are assumed not to free a slot.</source>
        <translation>辞退した応募は枠を空けないものとみなします。</translation>
    </message>
    <message>
        <source>Rejected ones are assumed not to free a slot.</source>
        <translation>不採用の応募は枠を空けないものとみなします。</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3</source>
        <translation>枠 %1：%2、%3に応募</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3, now: %4</source>
        <translation>枠 %1：%2、%3に応募、現在：%4</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>It has closed.</source>
        <translation>募集は終了しています。</translation>
    </message>
    <message>
        <source>You rate it higher than one before it.</source>
        <translation>前にある求人より評価が高くなっています。</translation>
    </message>
    <message>
        <source>It closes before one that is to be sent first.</source>
        <translation>先に応募する予定の求人より早く締め切られます。</translation>
    </message>
    <message>
        <source>Send it before %1.</source>
        <translation>%1より前に応募してください。</translation>
    </message>
    <message>
        <source>One of your planned postings closes within a week, and no slot is left.</source>
        <translation>応募予定の求人 1 件が 1 週間以内に締め切られますが、空き枠がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and no slot is left.</source>
        <translation>
            <numerusform>応募予定の求人 %Ln 件が 1 週間以内に締め切られますが、空き枠がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>only one slot is left</source>
        <extracomment>%1 is a number of slots: only one slot is left</extracomment>
        <translation>残りは 1 枠だけです</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln slots are left</source>
        <translation>
            <numerusform>残りは %Ln 枠だけです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and %1.</source>
        <translation>
            <numerusform>応募予定の求人 %Ln 件が 1 週間以内に締め切られ、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and the day it began or, where it is an ending, happened</extracomment>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>Open in the posting</source>
        <translation>求人内で開く</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Nothing was decided. It takes no place of a limit.</source>
        <translation>まだ何も決まっていません。制限の枠を使用しません。</translation>
    </message>
    <message>
        <source>To be sent. It waits for a place of a limit, but takes none.</source>
        <translation>これから応募します。制限の枠を待ちますが、使用はしません。</translation>
    </message>
    <message>
        <source>Sent, and not answered. It takes a place where the employer limits applications.</source>
        <translation>応募済みで返答なし。企業が応募を制限している場合は枠を使用します。</translation>
    </message>
    <message>
        <source>Sent, and answered. It takes a place where the employer limits applications.</source>
        <translation>応募済みで返答あり。企業が応募を制限している場合は枠を使用します。</translation>
    </message>
    <message>
        <source>You ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>自分で終了しました。枠が再び空くかどうかは企業の規則によります。</translation>
    </message>
    <message>
        <source>The employer ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>企業が終了しました。枠が再び空くかどうかは企業の規則によります。</translation>
    </message>
    <message>
        <source>The posting was closed. Whether its place is free again depends on the employer’s rule.</source>
        <translation>募集が終了しました。枠が再び空くかどうかは企業の規則によります。</translation>
    </message>
    <message>
        <source>You are hired.</source>
        <translation>採用されました。</translation>
    </message>
    <message>
        <source>No history speaks of it: it can be removed.</source>
        <translation>履歴で使われていないため、削除できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of histories speak of it: it can be hidden, but not removed.</source>
        <translation>
            <numerusform>履歴の %Ln 件で使われているため、非表示にはできますが削除はできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent from then on: %1.</source>
        <translation>
            <numerusform>以後、応募 %Ln 件が応募済みとして数えられます：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent no more, and take no place: %1.</source>
        <translation>
            <numerusform>以後、応募 %Ln 件が応募済みとして数えられず、枠も使用しません：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications were sent all the same, but stand differently: %1.</source>
        <translation>
            <numerusform>応募 %Ln 件は応募済みのままですが、状態が変わります：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedWords</name>
    <message>
        <source>The same file was imported before.</source>
        <translation>同じファイルを以前に取り込みました。</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>同じファイル</translation>
    </message>
    <message>
        <source>It has the same requisition number.</source>
        <translation>求人番号が同じです。</translation>
    </message>
    <message>
        <source>same requisition number</source>
        <translation>同じ求人番号</translation>
    </message>
    <message>
        <source>It comes from the same address.</source>
        <translation>同じ URL のものです。</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>同じ URL</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>内容が同じです。</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>同じ文章</translation>
    </message>
    <message>
        <source>It was stored just now.</source>
        <translation>たった今保存しました。</translation>
    </message>
    <message>
        <source>stored just now</source>
        <translation>保存したばかり</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>ページの文章</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>職種名なし</translation>
    </message>
    <message>
        <source>%1 (no title)</source>
        <translation>%1（職種名なし）</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>It comes twice</source>
        <translation>2 回含まれる</translation>
    </message>
    <message>
        <source>You have it: %1</source>
        <translation>登録済み：%1</translation>
    </message>
    <message>
        <source>It comes twice: %1</source>
        <translation>2 回含まれる：%1</translation>
    </message>
    <message>
        <source>No job posting was found in it.</source>
        <translation>求人が見つかりませんでした。</translation>
    </message>
    <message>
        <source>no posting</source>
        <translation>求人なし</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>like one you have</source>
        <translation>登録済みの求人に類似</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>limit found: %1</source>
        <translation>制限を検出：%1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完全：%1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>StatisticsTables</name>
    <message>
        <source>Source</source>
        <translation>掲載元</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>全体に占める割合</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>第 1 四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>第 3 四分位数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>現在この段階</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返答あり</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>応募済み</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Applications</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>結果待ち</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 42 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>%1から%2へ：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 日</numerusform>
        </translation>
    </message>
    <message>
        <source>one counted</source>
        <translation>1 件</translation>
    </message>
    <message numerus="yes">
        <source>half of %n between %1 and %2 days</source>
        <translation>
            <numerusform>%n 件、中央 50% は %1～%2 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>without an address</source>
        <translation>URL なし</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a Monday</extracomment>
        <translation>%1からの週</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>応募 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered, %1</source>
        <translation>
            <numerusform>返答あり %n 件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>結果待ち %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>応募が %1 件未満の掲載元 %n 件は表示していません。件数が少なく、割合に意味がないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>応募が %1 件未満のタグ %n 件は表示していません。件数が少なく、割合に意味がないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>応募が %1 件未満の企業 %n 社は表示していません。件数が少なく、割合に意味がないためです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subline</name>
    <message>
        <source>employer not stated</source>
        <translation>企業の記載なし</translation>
    </message>
    <message>
        <source>saved %1 from %2</source>
        <translation>%1に %2 から保存</translation>
    </message>
    <message>
        <source>saved %1 from a pasted page</source>
        <translation>%1に貼り付けたページから保存</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>tag %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件にタグを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings tagged</source>
        <translation>
            <numerusform>求人 %Ln 件にタグを付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag from %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件からタグを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed from %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件からタグを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件のタグを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln postings changed</source>
        <translation>
            <numerusform>求人 %Ln 件のタグを変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a tag</source>
        <translation>
            <numerusform>タグの名前を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag renamed</source>
        <translation>
            <numerusform>タグの名前を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a tag</source>
        <translation>
            <numerusform>タグに色を付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag coloured</source>
        <translation>
            <numerusform>タグに色を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two tags</source>
        <translation>
            <numerusform>2 つのタグを統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two tags merged</source>
        <translation>
            <numerusform>2 つのタグを統合しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag</source>
        <translation>
            <numerusform>タグを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed</source>
        <translation>
            <numerusform>タグを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct a posting</source>
        <translation>
            <numerusform>求人を修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posting corrected</source>
        <translation>
            <numerusform>求人を修正しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件を修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings corrected</source>
        <translation>
            <numerusform>求人 %Ln 件を修正しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two postings</source>
        <translation>
            <numerusform>2 つの求人を統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings merged</source>
        <translation>
            <numerusform>2 つの求人を統合しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take note of a change</source>
        <translation>
            <numerusform>変更を確認済みにする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change noted</source>
        <translation>
            <numerusform>変更を確認済みにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell two postings apart</source>
        <translation>
            <numerusform>2 つの求人を区別</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings told apart</source>
        <translation>
            <numerusform>2 つの求人を区別しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件を評価</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings rated</source>
        <translation>
            <numerusform>求人 %Ln 件を評価しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit notes</source>
        <translation>
            <numerusform>メモを編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes saved</source>
        <translation>
            <numerusform>メモを保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln postings to the trash</source>
        <translation>
            <numerusform>求人 %Ln 件をゴミ箱に移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings moved to the trash</source>
        <translation>
            <numerusform>求人 %Ln 件をゴミ箱に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件を復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings restored</source>
        <translation>
            <numerusform>求人 %Ln 件を復元しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln postings</source>
        <translation>
            <numerusform>求人 %Ln 件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings imported</source>
        <translation>
            <numerusform>求人 %Ln 件を取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record a stage</source>
        <translation>
            <numerusform>段階を記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage recorded</source>
        <translation>
            <numerusform>段階を記録しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back an entry</source>
        <translation>
            <numerusform>記録を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry taken back</source>
        <translation>
            <numerusform>記録を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit an entry</source>
        <translation>
            <numerusform>記録を編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry edited</source>
        <translation>
            <numerusform>記録を編集しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a stage</source>
        <translation>
            <numerusform>段階を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage added</source>
        <translation>
            <numerusform>段階を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a stage</source>
        <translation>
            <numerusform>段階の名前を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage renamed</source>
        <translation>
            <numerusform>段階の名前を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a stage</source>
        <translation>
            <numerusform>段階に色を付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage coloured</source>
        <translation>
            <numerusform>段階に色を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of a stage</source>
        <translation>
            <numerusform>段階の種類を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>type of a stage changed</source>
        <translation>
            <numerusform>段階の種類を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the stages</source>
        <translation>
            <numerusform>段階の順序を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stages reordered</source>
        <translation>
            <numerusform>段階の順序を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide a stage</source>
        <translation>
            <numerusform>段階を非表示にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage hidden</source>
        <translation>
            <numerusform>段階を非表示にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show a stage</source>
        <translation>
            <numerusform>段階を表示する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage shown</source>
        <translation>
            <numerusform>段階を表示しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a stage</source>
        <translation>
            <numerusform>段階を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage removed</source>
        <translation>
            <numerusform>段階を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a contact</source>
        <translation>
            <numerusform>連絡先を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact added</source>
        <translation>
            <numerusform>連絡先を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a contact</source>
        <translation>
            <numerusform>連絡先を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact changed</source>
        <translation>
            <numerusform>連絡先を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a contact off a posting</source>
        <translation>
            <numerusform>求人から連絡先を外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact taken off the posting</source>
        <translation>
            <numerusform>求人から連絡先を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete a contact</source>
        <translation>
            <numerusform>連絡先を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact deleted</source>
        <translation>
            <numerusform>連絡先を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln documents</source>
        <translation>
            <numerusform>書類 %Ln 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>書類 %Ln 件を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a document</source>
        <translation>
            <numerusform>書類を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document added</source>
        <translation>
            <numerusform>書類を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a document off a posting</source>
        <translation>
            <numerusform>求人から書類を外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document taken off the posting</source>
        <translation>
            <numerusform>求人から書類を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the kind of a document</source>
        <translation>
            <numerusform>書類の種類を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind of a document changed</source>
        <translation>
            <numerusform>書類の種類を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a document</source>
        <translation>
            <numerusform>書類の名前を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document renamed</source>
        <translation>
            <numerusform>書類の名前を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what was sent</source>
        <translation>
            <numerusform>提出した書類を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was sent changed</source>
        <translation>
            <numerusform>提出した書類を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a date</source>
        <translation>
            <numerusform>予定を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <translation>
            <numerusform>予定を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a date</source>
        <translation>
            <numerusform>予定を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date changed</source>
        <translation>
            <numerusform>予定を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel a date</source>
        <translation>
            <numerusform>予定を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date cancelled</source>
        <translation>
            <numerusform>予定を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish a date</source>
        <translation>
            <numerusform>予定を完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date finished</source>
        <translation>
            <numerusform>予定を完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>save a search</source>
        <translation>
            <numerusform>検索を保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search saved</source>
        <translation>
            <numerusform>検索を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a search</source>
        <translation>
            <numerusform>検索の名前を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search renamed</source>
        <translation>
            <numerusform>検索の名前を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a search</source>
        <translation>
            <numerusform>検索を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search removed</source>
        <translation>
            <numerusform>検索を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm a limit</source>
        <translation>
            <numerusform>制限を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit confirmed</source>
        <translation>
            <numerusform>制限を確認しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a limit</source>
        <translation>
            <numerusform>制限を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit changed</source>
        <translation>
            <numerusform>制限を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switch a limit</source>
        <translation>
            <numerusform>制限の有効・無効を切り替え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit switched</source>
        <translation>
            <numerusform>制限の有効・無効を切り替えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep limits of a page</source>
        <translation>
            <numerusform>ページの制限を残す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits of a page kept</source>
        <translation>
            <numerusform>ページの制限を残しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join two spellings of an employer</source>
        <translation>
            <numerusform>企業の 2 つの表記をまとめる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spellings of an employer joined</source>
        <translation>
            <numerusform>企業の表記をまとめました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part two employers</source>
        <translation>
            <numerusform>2 つの企業を分ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employers parted</source>
        <translation>
            <numerusform>企業を分けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change an employer group</source>
        <translation>
            <numerusform>企業グループを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group changed</source>
        <translation>
            <numerusform>企業グループを変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolve an employer group</source>
        <translation>
            <numerusform>企業グループを解散</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group dissolved</source>
        <translation>
            <numerusform>企業グループを解散しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the plan</source>
        <translation>
            <numerusform>予定の順序を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan reordered</source>
        <translation>
            <numerusform>予定の順序を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>last change</source>
        <translation>直前の変更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更しました</translation>
    </message>
    <message numerus="yes">
        <source>change your skills</source>
        <translation>
            <numerusform>スキルを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your skills changed</source>
        <translation>
            <numerusform>スキルを変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what counts</source>
        <translation>
            <numerusform>重みを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what counts changed</source>
        <translation>
            <numerusform>重みを変更しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>refused until %1</source>
        <translation>%1より前は応募不可</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>空き枠なし：応募不可</translation>
    </message>
    <message>
        <source>no slot left: refused, not known to free</source>
        <translation>空き枠なし：応募不可（空く時期は不明）</translation>
    </message>
    <message>
        <source>cannot be judged: something is not known</source>
        <translation>判断不可：不明な点があります</translation>
    </message>
    <message>
        <source>beyond the limit of %1, but allowed</source>
        <translation>制限（%1 件）を超えるが応募可</translation>
    </message>
    <message>
        <source>takes slot %1, the last one</source>
        <translation>枠 %1（最後の枠）を使用</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>枠 %1/%2 を使用</translation>
    </message>
    <message>
        <source>The first and last day of the season are not known: every application counts, for ever.</source>
        <translation>シーズンの初日と最終日が不明なため、すべての応募を無期限に数えます。</translation>
    </message>
    <message>
        <source>Overridden until %1: %2</source>
        <translation>%1まで例外：%2</translation>
    </message>
    <message>
        <source>Slots used: %1 of %2</source>
        <translation>使用中の枠：%1/%2</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>One application more, sent today: %1</source>
        <translation>今日さらに 1 件応募すると：%1</translation>
    </message>
</context>
<context>
    <name>VersionHtml</name>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Facts and text are the same; only how they are set differs.</source>
        <translation>情報と文章は同じで、体裁のみ異なります。</translation>
    </message>
</context>
</TS>
