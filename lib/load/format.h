/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What a file is that should be text and is not.
 */
#ifndef METE_LOAD_FORMAT_H
#define METE_LOAD_FORMAT_H

#include <stddef.h>

/* "UTF-16 编码的文本", "Office 文档"; NULL if it cannot be told. */
const char *mete_format_of(const char *bytes, size_t size);

/* The line (from 1) of the first byte that is not UTF-8; 0 if all are. */
int mete_format_broken_line(const char *bytes, size_t size);

#endif
