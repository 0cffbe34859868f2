#include "writingpage.h"

#include "look.h"
#include "preferences.h"
#include "textzoom.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

int percent(double size)
{
    return int(std::lround(size * 100));
}

} // namespace

WritingPage::WritingPage(Preferences &preferences, QWidget *parent)
    : SettingsPage(tr("Editing"), u"document-edit"_s, parent)
{
    addRow(tr("&Text size:"), makeTextSize(preferences));
    addNote(tr("Of the fields and the source. The preview has a size of its own: zoom while you are in it."));
    addGap();
    auto *const together = new QCheckBox(tr("&Scroll editor and preview together"));
    together->setChecked(preferences.scrollsTogether());
    connect(together, &QCheckBox::toggled, &preferences, &Preferences::setScrollsTogether);
    connect(&preferences, &Preferences::scrollsTogetherChanged, together, &QCheckBox::setChecked);
    addRow(tr("Preview:"), together);
    addGap();
    auto *const rename = new QCheckBox(tr("&Rename the file when the date of the issue changes"));
    rename->setObjectName(u"renameWithDate"_s);
    rename->setChecked(preferences.renamesWithDate());
    connect(rename, &QCheckBox::toggled, &preferences, &Preferences::setRenamesWithDate);
    connect(&preferences, &Preferences::renamesWithDateChanged, rename, &QCheckBox::setChecked);
    addRow(tr("Date:"), rename);
    addNote(tr("Only where the file is named after the date. Undo gives the old name back."));
}

QWidget *WritingPage::makeTextSize(Preferences &preferences)
{
    auto *const row = new QWidget;
    auto *const size = new QSpinBox;
    size->setObjectName(u"textSize"_s);
    size->setRange(percent(TextZoom::smallest), percent(TextZoom::largest));
    size->setSingleStep(10);
    size->setAccessibleName(tr("Text size"));
    size->setSuffix(u" %"_s);
    size->setValue(percent(preferences.textSize()));
    auto *const usual = new QPushButton(tr("&Usual size"));
    usual->setAutoDefault(false);
    usual->setEnabled(size->value() != 100);

    connect(size, &QSpinBox::valueChanged, this, [&preferences, usual](int value) {
        usual->setEnabled(value != 100);
        preferences.setTextSize(value / 100.0);
    });
    connect(&preferences, &Preferences::textSizeChanged, size, [size, usual](double factor) {
        const QSignalBlocker quiet(size); // a size between two percents is not rounded by being shown
        size->setValue(percent(factor));
        usual->setEnabled(size->value() != 100);
    });
    connect(usual, &QPushButton::clicked, this, [size] { size->setValue(100); });

    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Look::grid);
    layout->addWidget(size);
    layout->addWidget(usual);
    row->setFocusProxy(size);
    return row;
}

} // namespace Jianbao
