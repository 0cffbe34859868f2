#pragma once

#include "itemparts.h"

#include <QAnyStringView>
#include <QString>

namespace Jianbao {

/// What a person calls a check, translated: 「行末缺空格」. The code itself where there is no name for it.
QString checkName(QAnyStringView code);

/// The part of an item a check is about when it finds that part missing, so that there is nothing of it to be shown;
/// none for all others.
ItemParts partAsked(QAnyStringView code);

} // namespace Jianbao
