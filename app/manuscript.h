#pragma once

#include "article.h"
#include "document.h"
#include "images.h"
#include "theme.h"

#include <QString>
#include <QUrl>

namespace Jianbao {

/// All that an article is made of: an issue at one moment, how it is to look, and where its file and pictures lie. A
/// value, safe to hand to another thread; reads nothing by itself.
struct Manuscript {
    QString path; ///< of the issue's file
    Snapshot snapshot;
    WeChat::Theme theme = WeChat::Theme::standard();
    WeChat::ImagePlace images;
    QUrl address = {}; ///< at which the profile says that the issue's folder is published; empty when it says none

    WeChat::Article article() const; ///< renders it: takes its time with a long issue
    QString plainText() const;
    QString title() const; ///< what the issue calls itself; its file's name when it has no title
};

} // namespace Jianbao
