#pragma once

#include "document.h"

#include <QWidget>

class QPushButton;

namespace Jianbao {

class RegionEditor;

/// The front matter of a file as YAML, byte for byte and without its fences, or the offer to add one.
class FrontMatterEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FrontMatterEditor(Document &document, QWidget *parent = nullptr);

    /// Shows the front matter the document has now; not while it is being typed in.
    void refresh();
    /// The editor that shows the front matter; its region is empty and nowhere when there is none.
    RegionEditor *region() const { return m_region; }
    bool hasFrontMatter() const;

private:
    void add();

    Document &m_document;
    RegionEditor *m_region;
    QPushButton *m_add;
};

} // namespace Jianbao
