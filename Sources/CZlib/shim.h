#ifndef PARTYWALL_CZLIB_SHIM_H
#define PARTYWALL_CZLIB_SHIM_H

#include <zlib.h>

#endif
