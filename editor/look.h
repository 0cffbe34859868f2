#pragma once

#include <QFont>
#include <QPalette>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

/// The few measures and colours that all of the editor's widgets share.
namespace Jianbao::Look {

inline constexpr int grid = 8; ///< device-independent pixels; every gap is a multiple or half of it

/// Text that stands back: sources, counts, hints. Kept readable (at least 4.5:1 where the palette's text is black on
/// white).
QColor secondaryText(const QPalette &palette);
/// Text of what may go wrong soon, in a shade that suits the palette's ground.
QColor warningText(const QPalette &palette);
/// Text of what is wrong, in a shade that suits the palette's ground.
QColor errorText(const QPalette &palette);

/// The ground of what a search found.
QColor hitGround(const QPalette &palette);

/// One step smaller than `base`.
QFont smaller(const QFont &base);
/// What long text is written in: `base` a little larger.
QFont reading(const QFont &base);

/// The width of a column of short labels (up to ten characters fit).
int labelColumn(const QFont &font);
/// Gives a line edit the height and inner margins of the other fields.
void makeRoomy(QLineEdit *edit);
/// A small hidden label for what is wrong with the field above it.
void makeMessage(QLabel *label);
/// Shows the sentence in such a label.
void showError(QLabel *label, const QString &sentence);

/// Gives a label's text a shade of the palette, in this and every later one; null: the palette's own again.
void colourText(QLabel *label, QColor (*shade)(const QPalette &));
/// Makes a label small and secondary, in this and every later palette.
void makeSecondary(QLabel *label);

/// Tab goes through the buttons as they stand, which each desktop orders in its own way.
void tabAlong(const QDialogButtonBox *buttons);

} // namespace Jianbao::Look
