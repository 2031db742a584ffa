# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The library's version for libtool, CURRENT:REVISION:AGE.  It is not the
# version of the release.  At each release, look at what changed since the
# last one and apply the first line that fits:
#
#   a symbol went away or changed its meaning   C+1 : 0   : 0    new soname
#   symbols were added, none changed            C+1 : 0   : A+1
#   only the code behind them changed           C   : R+1 : A
#
# The soname is libmete.so.(C-A).  From 1.0 on the first line is never used:
# a function that must grow gets a new name.
mete_version_info = 0:0:0
