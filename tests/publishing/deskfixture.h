#pragma once

#include "draftnotes.h"
#include "draftrecordview.h"
#include "ledgerkeeper.h"
#include "publishdialog.h"
#include "publishingfixture.h"
#include "sendview.h"

#include <QListWidget>
#include <QPushButton>

/// A window with the desk in it.
class Desk
{
public:
    explicit Desk(const PublishingFixture &fixture)
        : m_desk(m_window, *m_messages, fixture.secrets, m_ledger, [&fixture] { return fixture.manuscript(); })
    {
        m_window.setCentralWidget(m_messages);
        m_window.show();
        m_desk.setEnabled(true);
    }

    Jianbao::PublishDesk &desk() { return m_desk; }
    Jianbao::MessageBar &messages() { return *m_messages; }
    Jianbao::PublishDialog *dialog() const { return m_window.findChild<Jianbao::PublishDialog *>(); }
    template <typename T>
    T *find(const QString &name) const
    {
        T *const found = dialog()->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    bool open()
    {
        m_desk.publish()->trigger();
        return QTest::qWaitFor([this] { return find<Jianbao::DraftNotes>(QStringLiteral("draft-notes"))->count() > 0; },
                               PublishingFixture::patience);
    }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    /// The button of an answer in the view of sending, once it is there.
    bool answer(const QString &name)
    {
        const auto button = [this, &name]() -> QPushButton * {
            for (QPushButton *one : dialog()->sending().findChildren<QPushButton *>(name)) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return button() != nullptr; }, PublishingFixture::patience))
            return false;
        QTest::mouseClick(button(), Qt::LeftButton);
        return true;
    }
    bool waitForDraft()
    {
        return QTest::qWaitFor([this] { return dialog()->isComposing() && dialog()->record().isVisible(); },
                               PublishingFixture::patience);
    }
    QStringList notes() const
    {
        QStringList texts;
        const auto *const list = find<Jianbao::DraftNotes>(QStringLiteral("draft-notes"));
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }

private:
    QMainWindow m_window;
    Jianbao::MessageBar *m_messages = new Jianbao::MessageBar;
    std::shared_ptr<Jianbao::LedgerKeeper> m_ledger = std::make_shared<Jianbao::LedgerKeeper>();
    Jianbao::PublishDesk m_desk;
};
