#pragma once

#include <QByteArray>
#include <QStringList>

namespace Jianbao::WeChat {

/// Parses exported HTML anew and names everything in it that WeChat would drop or change, or that must never be there:
/// tags, attributes and CSS properties outside of the allow-lists, classes, ids, data-*, var(), calc(), position, raw
/// newlines, empty links, lists in lists, li without its one section, links to elsewhere than mp.weixin.qq.com, foreign
/// schemes. Empty when all is well. For tests and checks: English, one line each, at most 100.
QStringList findViolations(const QByteArray &html);

} // namespace Jianbao::WeChat
