#pragma once

#include "error.h"
#include "fields.h"
#include "profile.h"

#include <QByteArray>

/// The Markdown of items and their parts in the newsletter's house style. Bytes come out; nothing is read or replaced.
namespace Jianbao {

/// The part of a head behind its tags: `[title | source](url)`, a bare URL, or plain text while there is no URL.
/// Never empty, so that the bullet in front of it stays a list item.
QByteArray headMarkdown(const QString &title, const QString &source, const QString &url, const Profile &profile);

/// `[a] [b] `, with a space behind each; empty for no tags.
QByteArray tagsMarkdown(const QStringList &tags);

/// `label：value`, or why a person cannot have such a field.
Result<QByteArray> fieldMarkdown(const FieldValue &value, const Profile &profile);

/// A whole item with its bullet, lines ended by `lineBreak`, the last one too.
Result<QByteArray> itemMarkdown(const ItemValues &values, const Profile &profile, QByteArrayView lineBreak);

/// Whether a body line can begin with this label and be read as labelled.
bool isLabel(const QString &label);

/// 「摘要：」 as this newsletter writes it.
QByteArray summaryLabel(const Profile &profile);

} // namespace Jianbao
