// The functions of OpenBLAS that are called, as its cblas.h declares them, and what the processor can
// do. The library is loaded at run time, since it chooses its kernel while it is loaded.
#ifndef COPENBLAS_SHIM_H
#define COPENBLAS_SHIM_H

enum { COpenBLASRowMajor = 101, COpenBLASAsIs = 111, COpenBLASTransposed = 112 };

// cblas_sgemm
typedef void (*COpenBLASMatrixProduct)(int order, int leftTransposition, int rightTransposition,
                                       int rows, int columns, int inner, float factor,
                                       const float *left, int leftRowLength, const float *right,
                                       int rightRowLength, float resultFactor, float *result,
                                       int resultRowLength);

// cblas_sgemv
typedef void (*COpenBLASVectorProduct)(int order, int transposition, int rows, int columns,
                                       float factor, const float *matrix, int rowLength,
                                       const float *vector, int vectorStep, float resultFactor,
                                       float *result, int resultStep);

// openblas_set_num_threads
typedef void (*COpenBLASThreadSetter)(int count);

// openblas_get_corename
typedef const char *(*COpenBLASCoreName)(void);

// Whether processor and operating system have the instructions of AVX-512 that OpenBLAS's kernel for
// them uses.
static inline int COpenBLASHasAVX512(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#else
  return 0;
#endif
}

// Whether they have those of AVX2 with fused multiplication and addition.
static inline int COpenBLASHasAVX2(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return 0;
#endif
}

#endif
