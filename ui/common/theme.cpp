// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include "ui/common/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct TypeSpec
{
    int pixels;
    QFont::Weight weight;
};

TypeSpec specOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {20, QFont::Bold};
    case TextStyle::Heading:
        return {15, QFont::DemiBold};
    case TextStyle::Body:
    case TextStyle::Code:
        return {13, QFont::Normal};
    case TextStyle::Strong:
        return {13, QFont::DemiBold};
    case TextStyle::Small:
        return {12, QFont::Normal};
    case TextStyle::SmallStrong:
        return {12, QFont::DemiBold};
    case TextStyle::Chip:
        return {11, QFont::Medium};
    case TextStyle::Caption:
        return {11, QFont::DemiBold};
    case TextStyle::Posting:
        return {15, QFont::Normal};
    }
    return {13, QFont::Normal};
}

QStringList installed(const QStringList &wanted)
{
    QStringList found;
    for (const QString &family : wanted)
        if (QFontDatabase::hasFamily(family))
            found.append(family);
    return found;
}

/// Families in order of preference; Qt falls back to the system's for what none of them has.
QStringList familiesOf(TextStyle style)
{
    static const QStringList sans = installed({u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s});
    static const QStringList serif =
        installed({u"Source Serif 4"_s, u"Noto Serif"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s});
    if (style == TextStyle::Code)
        return {QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
    const QStringList &families = style == TextStyle::Posting ? serif : sans;
    return families.isEmpty() ? QStringList{QFontInfo(QFont()).family()} : families;
}

void setDisabled(QPalette &palette, const Tokens &t)
{
    QColor faded = t.dim;
    faded.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.chip);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.dim);
}

constexpr int LeastMark = 16;

/// Those from which the style works out the others (of fields, lists, tabs).
bool isIconSize(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_MessageBoxIconSize:
        return true;
    default:
        return false;
    }
}

/// Of boxes to tick in lists, for which the style sheet says only how they look.
bool isMarkSize(QStyle::PixelMetric metric)
{
    return metric == QStyle::PM_IndicatorWidth || metric == QStyle::PM_IndicatorHeight;
}

/// Lets the style move things only where the desktop does, and icons grow with the text.
class CalmStyle : public QProxyStyle
{
public:
    CalmStyle(QStyle *base, const Theme &theme)
        : QProxyStyle(base)
        , m_theme(&theme)
    { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        const bool moves = hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration;
        if (moves && m_theme && m_theme->motion() == Motion::Reduced)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int atScale1 = QProxyStyle::pixelMetric(metric, option, widget);
        if (!m_theme)
            return atScale1;
        if (isMarkSize(metric))
            return m_theme->scaled(std::max(atScale1, LeastMark));
        return isIconSize(metric) ? m_theme->scaled(atScale1) : atScale1;
    }

private:
    QPointer<const Theme> m_theme; // the application may outlive it
};

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{ }

void Theme::setChoice(SchemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setContrastChoice(ContrastChoice choice)
{
    if (m_contrastChoice == choice)
        return;
    m_contrastChoice = choice;
    apply();
}

void Theme::setDesktop(const DesktopLook &desktop)
{
    if (m_desktop == desktop)
        return;
    m_desktop = desktop;
    apply();
}

Contrast Theme::contrast() const
{
    return m_contrastChoice == ContrastChoice::High ? Contrast::High : m_desktop.contrast;
}

ColourScheme Theme::scheme() const
{
    switch (m_choice) {
    case SchemeChoice::Light:
        return ColourScheme::Light;
    case SchemeChoice::Dark:
        return ColourScheme::Dark;
    case SchemeChoice::System:
        break;
    }
    return m_desktop.scheme;
}

void Theme::setTextScale(double scale)
{
    const double bounded = std::clamp(scale, SmallestTextScale, LargestTextScale);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    m_fonts.clear();
    apply();
}

/// Made once each: a font that is copied knows its letters already.
QFont Theme::font(TextStyle style) const
{
    const auto known = m_fonts.find(style);
    return known != m_fonts.end() ? *known : *m_fonts.insert(style, makeFont(style));
}

QFont Theme::makeFont(TextStyle style) const
{
    const TypeSpec spec = specOf(style);
    QFont font;
    font.setFamilies(familiesOf(style));
    font.setPixelSize(scaled(spec.pixels));
    font.setWeight(spec.weight);
    if (style == TextStyle::Code)
        font.setStyleHint(QFont::Monospace);
    return font;
}

int Theme::scaled(int atScale1) const
{
    return int(std::lround(atScale1 * m_textScale));
}

QPalette Theme::palette() const
{
    const Tokens &t = tokens();
    QPalette palette(t.text, t.control, t.pane, t.line, t.line, t.text, t.text, t.pane, t.window);
    palette.setColor(QPalette::AlternateBase, t.hover);
    palette.setColor(QPalette::PlaceholderText, t.dim);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.pane);
    palette.setColor(QPalette::Light, t.pane);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    setDisabled(palette, t);
    return palette;
}

QString Theme::styleSheet() const
{
    return buildStyleSheet(tokens(), *this);
}

void Theme::prepare(QApplication &application)
{
    m_application = &application;
    // The style owns every metric the style sheet does not name; Fusion draws all of them from the palette.
    if (QStyle *fusion = QStyleFactory::create(u"Fusion"_s))
        application.setStyle(new CalmStyle(fusion, *this));
    application.setPalette(palette());
    application.setFont(font(TextStyle::Body));
}

void Theme::applyTo(QApplication &application)
{
    if (m_application != &application)
        prepare(application);
    application.setStyleSheet(styleSheet());
}

void Theme::apply()
{
    if (m_application != nullptr) {
        // One sheet in place of another asks every widget again for each of its parents; none, and then the other, is a
        // change of styles, which each is told of once: 65 ms instead of 340.
        m_application->setStyleSheet({});
        m_application->setPalette(palette());
        m_application->setFont(font(TextStyle::Body));
        m_application->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

ColourScheme paletteScheme()
{
    const QPalette palette = QGuiApplication::palette();
    const int text = palette.color(QPalette::WindowText).lightness();
    const int ground = palette.color(QPalette::Window).lightness();
    return text > ground ? ColourScheme::Dark : ColourScheme::Light;
}

} // namespace Shortlist
