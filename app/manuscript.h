#pragma once

#include "article.h"
#include "document.h"
#include "images.h"
#include "renderer.h"
#include "theme.h"

#include <QHash>
#include <QString>
#include <QUrl>

namespace Jianbao {

/// How articles are rendered, in the preview as in what is copied and sent: dates of earlier issues lead to their
/// articles where those are known.
WeChat::RenderOptions articleOptions(const QHash<QByteArray, QByteArray> &published);

/// All that an article is made of: an issue at one moment, how it is to look, and where its file and pictures lie. A
/// value, safe to hand to another thread; reads nothing by itself.
struct Manuscript {
    QString path; ///< of the issue's file
    Snapshot snapshot;
    WeChat::Theme theme = WeChat::Theme::standard();
    WeChat::ImagePlace images;
    QUrl address = {}; ///< at which the profile says that the issue's folder is published; empty when it says none
    QHash<QByteArray, QByteArray> published = {}; ///< addresses of earlier issues' articles, by their dates

    WeChat::Article article() const; ///< renders it: takes its time with a long issue
    QString plainText() const;
    QString title() const; ///< what the issue calls itself; its file's name when it has no title
};

} // namespace Jianbao
