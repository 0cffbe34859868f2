#pragma once

#include "document.h"

#include <QObject>
#include <QThreadPool>

namespace Jianbao {

/// Writes an issue as a web page of its own, on a thread of its own.
class HtmlExport : public QObject
{
    Q_OBJECT

public:
    explicit HtmlExport(QObject *parent = nullptr);
    ~HtmlExport() override; ///< waits for what is being written

    void write(const Snapshot &snapshot, const QString &path);

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const QString &message);

private:
    QThreadPool m_thread;
};

} // namespace Jianbao
