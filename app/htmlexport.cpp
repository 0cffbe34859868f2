#include "htmlexport.h"

#include "background.h"
#include "issuetitle.h"
#include "renderer.h"
#include "storage.h"

#include <QFileInfo>

namespace Jianbao {

HtmlExport::HtmlExport(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

HtmlExport::~HtmlExport()
{
    m_thread.waitForDone();
}

void HtmlExport::write(const Snapshot &snapshot, const QString &path)
{
    const auto work = [snapshot, path] {
        const QString title = issueTitle(snapshot.text, *snapshot.issue, QFileInfo(path).completeBaseName());
        const WeChat::Article article = WeChat::render(snapshot.text, *snapshot.issue, WeChat::Theme::standard());
        return Storage::save(path, Text(WeChat::page(article, title)), {});
    };
    inBackground(m_thread, work, this, [this, path](const std::expected<QByteArray, Storage::SaveError> &saved) {
        if (saved)
            Q_EMIT exported(path);
        else
            Q_EMIT failed(saved.error().message);
    });
}

} // namespace Jianbao
