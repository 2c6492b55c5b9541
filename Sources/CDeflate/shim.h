#ifndef PARTYWALL_CDEFLATE_SHIM_H
#define PARTYWALL_CDEFLATE_SHIM_H

#include <libdeflate.h>

#endif
