/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Reading declarations: a handful of fields each, so lists are searched.
 */
#include "load/declaration.h"

const mete_declared *mete_declaration_get(const mete_declaration *declaration,
                                          mete_key key)
{
    for (size_t i = 0; i < declaration->field_count; i++) {
        if (declaration->fields[i].key == key) {
            return &declaration->fields[i].value;
        }
    }
    return NULL;
}

const char *mete_declaration_text(const mete_declaration *declaration,
                                  mete_key key)
{
    const mete_declared *value = mete_declaration_get(declaration, key);

    return value != NULL && value->type == METE_DECLARED_TEXT ? value->text
                                                              : NULL;
}

const mete_declaration *mete_declaration_table(
    const mete_declaration *declaration, mete_key key)
{
    const mete_declared *value = mete_declaration_get(declaration, key);

    return value != NULL && (value->type & METE_DECLARED_ANY_TABLE) != 0
             ? value->table
             : NULL;
}

bool mete_declaration_flag(const mete_declaration *declaration, mete_key key,
                           bool otherwise)
{
    const mete_declared *value = mete_declaration_get(declaration, key);

    return value != NULL && value->type == METE_DECLARED_BOOLEAN
             ? value->boolean
             : otherwise;
}

const char *mete_declaration_item(const mete_declaration *declaration, size_t n)
{
    return n < declaration->count
                && declaration->items[n].type == METE_DECLARED_TEXT
             ? declaration->items[n].text
             : NULL;
}

mete_place mete_declaration_place(const mete_declaration *declaration)
{
    mete_place place = {declaration->source->name, declaration->line, 0};

    return place;
}

mete_place mete_declaration_key_place(const mete_declaration *declaration,
                                      mete_key key)
{
    mete_place place = mete_declaration_place(declaration);

    if (key != METE_KEY_NONE) {
        mete_source_find_key(declaration->source, declaration->line,
                             mete_key_name(key), &place);
    }
    return place;
}
