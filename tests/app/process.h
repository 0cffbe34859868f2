#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

/// What a program said and how it ended.
struct Ended {
    int code = -1; ///< -1 when it did not end by itself
    QByteArray output;
    QByteArray errors;
};

/// Runs a program to its end, with `input` on its standard input.
Ended runProcess(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
