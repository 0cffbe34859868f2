#include "unsavedguard.h"

#include "workspace.h"

#include <QFileInfo>
#include <QMessageBox>
#include <utility>

using namespace Qt::StringLiterals;

namespace Jianbao {

UnsavedGuard::UnsavedGuard(Workspace &workspace, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &Workspace::saved, this, [this] {
        if (std::exchange(m_isSaving, false))
            before(std::exchange(m_next, {})); // what was typed meanwhile counts too
    });
    connect(&workspace, &Workspace::saveFailed, this, [this] {
        m_isSaving = false;
        m_next = {}; // the message of the failure stands in the window
    });
}

void UnsavedGuard::before(std::function<void()> next)
{
    if (m_next)
        return; // being asked already
    m_next = std::move(next);
    if (m_workspace.isModified())
        ask();
    else
        goOn();
}

void UnsavedGuard::ask()
{
    auto *const box = new QMessageBox(QMessageBox::Question, QString(),
                                      tr("Save your changes to %1?").arg(QFileInfo(m_workspace.path()).fileName()),
                                      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box->setObjectName(u"unsavedQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Save)
            saveFirst();
        else if (button == QMessageBox::Discard)
            goOn();
        else
            m_next = {};
    });
    box->open();
}

void UnsavedGuard::saveFirst()
{
    m_isSaving = true;
    m_workspace.save();
}

void UnsavedGuard::goOn()
{
    if (const auto next = std::exchange(m_next, {}))
        next();
}

} // namespace Jianbao
