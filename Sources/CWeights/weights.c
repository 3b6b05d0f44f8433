#include "CWeights.h"

// One line for each file in weights/; the name is what the Swift side asks for.
static const unsigned char network_1[] = {
#embed "weights/network-1.agw"
};
static const unsigned char network_2[] = {
#embed "weights/network-2.agw"
};
static const unsigned char network_none[] = {
#embed "weights/network-none.agw"
};
static const unsigned char pairs_1[] = {
#embed "weights/pairs-1.agw"
};
static const unsigned char pairs_2[] = {
#embed "weights/pairs-2.agw"
};
static const unsigned char scale[] = {
#embed "weights/scale.agw"
};
static const unsigned char scale_small[] = {
#embed "weights/scale-small.agw"
};
static const unsigned char scale_none[] = {
#embed "weights/scale-none.agw"
};

static const CWeightData weights[] = {
    {"network-1", network_1, sizeof network_1},
    {"network-2", network_2, sizeof network_2},
    {"network-none", network_none, sizeof network_none},
    {"pairs-1", pairs_1, sizeof pairs_1},
    {"pairs-2", pairs_2, sizeof pairs_2},
    {"scale", scale, sizeof scale},
    {"scale-small", scale_small, sizeof scale_small},
    {"scale-none", scale_none, sizeof scale_none},
};

size_t CWeightCount(void) { return sizeof(weights) / sizeof(weights[0]); }

CWeightData CWeightsAt(size_t index) { return weights[index]; }
