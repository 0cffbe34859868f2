#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao::WeChat::Css {

/// The value of a custom property that a theme of doocs/md uses and that its host gives, not the theme: the main
/// colour, the text's size and family. Empty for other names.
QByteArrayView hostValue(QByteArrayView name);

/// Whether themes call their main colour so: `--accent`, `--primary-color`, `--md-primary-color` …
bool isAccentName(QByteArrayView name);

/// Names that our own themes use beside `--accent`, and anyone's may: the main colour as text on white, and the colour
/// of text on the main colour.
inline constexpr QByteArrayView accentInkName = "--accent-ink";
inline constexpr QByteArrayView onAccentName = "--on-accent";

} // namespace Jianbao::WeChat::Css
