"""A course of learning that can be stopped and goes on: optimizer, falling rate, a checkpoint after each epoch."""
import os
import random

import numpy as np
import torch


def begin(seed):
    """Seeds everything that is random, and takes the threads that are allowed."""
    random.seed(seed), np.random.seed(seed), torch.manual_seed(seed)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))


class Course:
    """Learns an encoder's free parameters at one rate and a scorer's at a higher one."""

    def __init__(self, encoder, scorer, rate, steps, out):
        self.encoder, self.scorer, self.out = encoder, scorer, out
        fine = [p for p in encoder.parameters() if p.requires_grad]
        self.parameters = fine + list(scorer.parameters())
        groups = [{"params": fine, "lr": rate}] if fine else []
        self.optimizer = torch.optim.AdamW(groups + [{"params": scorer.parameters(), "lr": 1e-3}], weight_decay=0.01)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda s: min(1, (s + 1) / (0.08 * steps)) * max(0.02, (steps - s) / steps))
        self.done = 0
        if os.path.exists(self.checkpoint):
            state = torch.load(self.checkpoint)
            for name, part in self.parts():
                part.load_state_dict(state[name])
            self.done = state["epoch"]

    @property
    def checkpoint(self):
        return self.out + ".checkpoint"

    def parts(self):
        return [("encoder", self.encoder), ("scorer", self.scorer), ("optimizer", self.optimizer), ("schedule", self.schedule)]

    def step(self, loss):
        """One step down a loss."""
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step(), self.schedule.step()

    def save(self, epoch):
        """Keeps what an epoch learned."""
        torch.save({name: part.state_dict() for name, part in self.parts()} | {"epoch": epoch + 1}, self.checkpoint)

    def finish(self, **facts):
        """Writes what was learned, and what else is to be known of it."""
        torch.save({"encoder": self.encoder.state_dict(), "scorer": self.scorer.state_dict()} | facts, self.out)
        os.remove(self.checkpoint)
