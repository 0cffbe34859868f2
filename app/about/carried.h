#pragma once

#include <QList>
#include <QString>

namespace Jianbao {

/// A part of the program that others made.
struct CarriedPart {
    QString name;
    QString version; ///< of what runs, where that can be had; else of what was built with
    QString licence; ///< SPDX
    QString address; ///< of its project
};

/// The parts that every build is made of.
QList<CarriedPart> carriedParts();
/// Version and surroundings of this very program, for a report of a fault: plain English, a line each, nothing of the
/// person's.
QString versionInfo();

/// The text of the program's own licence.
QString ownLicence();
/// The folder in which this installation keeps the full texts of licences; empty when it keeps none.
QString licenceFolder();

} // namespace Jianbao
