// Arguments, commands, help and exit codes.
