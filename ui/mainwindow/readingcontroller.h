// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QObject>

namespace Shortlist {

class DetailPane;
class Notices;
class PostingView;
class ReadingTools;
class Theme;
struct Services;

/// Has the description of a posting shown, and carries out what is wanted with it: print it, save it, see its source,
/// go to a section.
class ReadingController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Puts the tools beside the pages of `pane`.
    ReadingController(const Services &services, DetailPane &pane, PostingView &view, const Theme &theme,
                      Notices &notices);

    void print();
    void savePdf();
    void showSource();
    void openSections();
    void find();

private:
    bool showDescription();
    void showSource(const Result<QString> &text);
    void saveSource(PostingId posting);
    QString fileName(const QString &ending) const;

    const Services &m_services;
    DetailPane &m_pane;
    PostingView &m_view;
    const Theme &m_theme;
    Notices &m_notices;
    ReadingTools *m_tools;
};

} // namespace Shortlist
