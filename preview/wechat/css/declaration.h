#pragma once

#include "parser.h"
#include "properties.h"
#include "variables.h"

#include <QByteArray>
#include <vector>

namespace Jianbao::WeChat::Css {

/// A declaration of a property that is known, checked.
struct Declaration {
    PropertyId property = 0;
    bool important = false;
    bool isInline = false;          ///< of a style attribute, not of the theme
    QByteArray value = {};          ///< as it may be written out; empty when it depends on the element
    std::vector<Token> tokens = {}; ///< instead: of an internal property, or with var() in it
};

/// A declaration of a custom property.
struct CustomDeclaration {
    QByteArrayView name;
    bool important = false;
    std::vector<Token> value;
};

/// The contents of a rule or style attribute, in the order written.
struct DeclarationBlock {
    std::vector<Declaration> declarations;
    std::vector<CustomDeclaration> custom;

    bool isEmpty() const { return declarations.empty() && custom.empty(); }
};

/// Checks what was read. What is unknown, dropped by WeChat or mistaken is reported and left out.
DeclarationBlock checked(std::vector<RawDeclaration> raw, ProblemList &problems);

} // namespace Jianbao::WeChat::Css
