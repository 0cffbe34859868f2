#pragma once

#include "archive.h"

/// What was read of an archive, kept between two sessions so that its issues need not be parsed again. A help and never
/// the truth: an issue is known by the hash of its file's bytes, and what cannot be understood is as good as nothing.
/// Blocking: call from a worker thread.
namespace Jianbao::ArchiveCache {

/// The file for the archive of a folder, in the cache's folder.
QString fileFor(const QString &cacheFolder, const QString &archiveFolder);

/// Empty when there is none, when it is broken, of another version, or was made with another profile. The issues have
/// no valid `modified`: give it to Archive::read() as what is known.
Archive load(const QString &file, const Profile &profile);

/// Replaces the file in one step, readable for its owner alone, and removes the oldest of too many others in its
/// folder. False when it could not be written; then there is no cache, which harms nobody.
bool store(const QString &file, const Profile &profile, const Archive &archive);

} // namespace Jianbao::ArchiveCache
