#pragma once

#include <QDialog>

namespace Jianbao {

/// What the program is, its version, and what it is made of with the licences of it all.
class AboutWindow : public QDialog
{
    Q_OBJECT

public:
    explicit AboutWindow(QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    QWidget *makeParts();
    QWidget *makeLicence();
    QWidget *makePlace();
};

} // namespace Jianbao
