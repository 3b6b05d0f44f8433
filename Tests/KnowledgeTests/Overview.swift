internal import Knowledge
