#pragma once

#include <QString>
#include <array>

namespace Jianbao {

/// What an issue can be exported as.
enum class ExportKind { WebPage, Pdf, Picture, Markdown };

inline constexpr std::array exportKinds{ExportKind::WebPage, ExportKind::Pdf, ExportKind::Picture,
                                        ExportKind::Markdown};

/// The name of a kind in settings: never shown, never translated.
QString exportKey(ExportKind kind);
/// The name of the file that an issue is exported to unless the person says otherwise, for the issue's own name without
/// its suffix. Markdown is told apart from the issue itself.
QString exportFileName(ExportKind kind, const QString &issueName);
QString exportSuffix(ExportKind kind);      ///< without the dot
QString exportFilter(ExportKind kind);      ///< for a file dialog
QString exportDialogTitle(ExportKind kind); ///< of the dialog that asks for the place

} // namespace Jianbao
