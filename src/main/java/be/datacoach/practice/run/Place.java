package be.datacoach.practice.run;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;

/** Where a learner says to be: a block of a version of a module, on an assigned path. */
public record Place(String registration, ModuleId module, int version, BlockId block) {}
