#pragma once

#include "webpage.h"

namespace Jianbao {

/// `owner/repo` out of the address of a repository's own page, its files or its list of releases; or empty. An issue or
/// a file is a page of its own.
QString githubRepositoryIn(const QUrl &url);

QUrl githubQuery(const QString &repository);
QUrl githubPage(const QString &repository);

/// What GitHub's API says of a repository (JSON).
ReadPage readGithubAnswer(const Fetched &fetched);
/// What the repository's page says of itself.
ReadPage readGithubPage(const PageSource &page);

} // namespace Jianbao
