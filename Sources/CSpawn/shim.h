// Child processes must not inherit open files. glibc declares this for C programs that ask for its
// extensions, which Swift's own import does not.
#include <spawn.h>
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
