// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/importstagingmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "ui/detail/detailpane.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"

#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace Shortlist::Testing {

/// Words that only one of the samples has each. All three are of Lumora and Meridian; the first states the limit: two
/// positions at Lumora and its affiliates.
inline const QString PipelinePosting = QStringLiteral("stairwell");
inline const QString TilePosting = QStringLiteral("dispatchers");
inline const QString PrintPosting = QStringLiteral("plotter");

/// Who sits before the real window, with the sample postings at hand.
class WindowUser
{
public:
    explicit WindowUser(Theme &theme)
        : m_fixture(theme)
    { }

    static QList<QUrl> sampleFiles()
    {
        QList<QUrl> urls;
        const QDir folder(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/samples"));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name))
            urls.append(QUrl::fromLocalFile(file.filePath()));
        return urls;
    }

    bool show()
    {
        m_fixture.window().show();
        return QTest::qWaitForWindowActive(&m_fixture.window());
    }

    bool restart()
    {
        m_fixture.close();
        m_fixture.open();
        return show();
    }

    /// Copied in a file manager, pasted here; stored by the key that the staging page names; the summary is confirmed.
    bool pasteSamples()
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls(sampleFiles());
        QGuiApplication::clipboard()->setMimeData(data.release());
        press(Qt::Key_V, Qt::ControlModifier);
        auto &staging = part<StagingPage>();
        if (!QTest::qWaitFor([&staging] { return staging.model().rowCount() > 0; }))
            return false;
        press(Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([&staging] { return staging.view() == StagingPage::View::Summary; }))
            return false;
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return list().hasFocus() && rows().size() == size_t(sampleFiles().size()); });
    }

    /// Searches for a word that one posting has, and goes to the list.
    bool open(const QString &word)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(word);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this, &word] {
            return rows().size() == 1 && details().posting.id == rows().front().id
                && details().posting.text.contains(word, Qt::CaseInsensitive) && list().hasFocus();
        });
    }

    template <typename Widget>
    Widget &part() const
    {
        return m_fixture.part<Widget>();
    }
    MainWindow &window() { return m_fixture.window(); }
    /// What came to pass before the user sat down.
    LimitService &limits() { return m_fixture.limits(); }
    TrackingService &tracking() { return m_fixture.tracking(); }
    ProfileService &profile() { return m_fixture.profile(); }
    StoreAccess &store() { return m_fixture.store(); }
    PostingListView &list() const { return part<PostingListView>(); }
    const std::vector<PostingRow> &rows() const { return list().postings().rows(); }
    const PostingDetails &details() const { return part<DetailPane>().details(); }

private:
    WindowFixture m_fixture;
};

} // namespace Shortlist::Testing
