#pragma once

#include "draftcontent.h"

namespace Jianbao::Publish {

/// Something about an article that is known before it is sent.
struct Problem {
    enum class Severity {
        Blocking, ///< WeChat would refuse it, or it would arrive without what it needs
        Warning,  ///< it goes, but not all of it, or not as written
    };
    enum class About { Title, Author, Digest, Content, SourceUrl, Cover, Picture };

    Severity severity = Severity::Blocking;
    About about = About::Content;
    QString message;    ///< what and what to do, translated
    QByteArray picture; ///< for About::Picture: its source

    bool isBlocking() const { return severity == Severity::Blocking; }
};

/// Everything about an article that can be known before anything is sent; the blocking ones first. Pure.
QList<Problem> preflight(const DraftContent &content);
bool isReady(const QList<Problem> &problems);

/// Whether a picture is one that WeChat takes: it is there, of a kind and a size. One that is not is left out.
bool canGo(const DraftPicture &picture);

} // namespace Jianbao::Publish
