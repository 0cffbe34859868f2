#pragma once

#include "draftcontent.h"
#include "input.h"

namespace Jianbao::Cli {

/// What an issue says of its draft: title, digest from its intro, article and pictures as they lie on the disk, and the
/// page it is published at when the profile tells. `published` holds
/// the articles of earlier issues by their dates. Pictures are not converted: that would need Qt Gui.
Publish::DraftContent draftOf(const Input &input, const QString &theme, const QHash<QByteArray, QByteArray> &published);

/// YYYY-MM-DD as the issue or its file's name says it; empty when neither does.
QString issueDateOf(const Input &input);

/// One line without markup, cut behind a sentence where it is too long for a digest.
QString digestFrom(const QString &markdown);

/// A picture of any kind up to 64 MB; fails when it cannot be read.
Result<QByteArray> readPictureFile(const QString &path);

} // namespace Jianbao::Cli
