-- SPDX-License-Identifier: LGPL-2.1-or-later
-- Rulebooks declare facts by assigning globals and read those of other files,
-- so globals say nothing here: `mete lint` knows the names.  luacheck looks
-- for the rest: unused and shadowed locals, unreachable code, empty blocks.
std = "lua54"
ignore = { "11." }
max_line_length = false
