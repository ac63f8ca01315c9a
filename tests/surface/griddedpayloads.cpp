// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/surface/payloads.h"

namespace Shortlist::Testing {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

/// What HTML has had, drawings and formulas have, and nobody knows.
const QStringList &elements()
{
    static const QStringList list = wordsOf(
        "a abbr acronym address applet area article aside audio b base bdi bdo bgsound big blink blockquote body br "
        "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em "
        "embed fieldset figcaption figure font footer form frame frameset h1 head header hgroup hr html i iframe image "
        "img input ins isindex kbd keygen label legend li link listing main map mark marquee menu meta meter multicol "
        "nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre "
        "progress q rb rp rt rtc ruby s samp script search section select shadow slot small source spacer span strike "
        "strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul "
        "var video wbr xmp x-y math mi mtext annotation-xml g circle rect text use animate set foreignObject");
    return list;
}

const QStringList &handlers()
{
    static const QStringList list = wordsOf(
        "onabort onafterprint onafterscriptexecute onanimationcancel onanimationend onanimationiteration "
        "onanimationstart onauxclick onbeforecopy onbeforecut onbeforeinput onbeforepaste onbeforeprint "
        "onbeforescriptexecute onbeforetoggle onbeforeunload onbegin onblur onbounce oncancel oncanplay "
        "oncanplaythrough onchange onclick onclose oncontextmenu oncopy oncuechange oncut ondblclick ondrag ondragend "
        "ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onend onended onerror onfinish onfocus "
        "onfocusin onfocusout onformdata onhashchange oninput oninvalid onkeydown onkeypress onkeyup onload "
        "onloadeddata onloadedmetadata onloadstart onmessage onmousedown onmouseenter onmousemove onmouseover "
        "onmousewheel onpagehide onpageshow onpaste onpause onplay onplaying onpointerdown onpointermove "
        "onpointerrawupdate onpopstate onprogress onratechange onrepeat onreset onresize onscroll "
        "onsecuritypolicyviolation onselect onselectionchange onstart onstorage onsubmit onsuspend ontimeupdate "
        "ontoggle ontouchstart ontransitionend ontransitionrun ontransitionstart onunhandledrejection onunload "
        "onvolumechange onwheel");
    return list;
}

} // namespace

QStringList griddedPayloads()
{
    const QString shape = u"<style>@keyframes k{from{opacity:0}}</style><%1 %2=alert(1) src=x: href=x: data=x: open "
                          "autofocus tabindex=0 begin=0 dur=1s attributeName=x style='animation:k 1ms'>x</%1>"_s;
    QStringList all;
    for (const QString &element : elements())
        for (const QString &handler : handlers())
            all.append(shape.arg(element, handler));
    return all;
}

} // namespace Shortlist::Testing
