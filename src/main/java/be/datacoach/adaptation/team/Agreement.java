package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.ModuleId;

/** What the coaches settled among themselves: one of them takes a module, or leaves it to others. */
public record Agreement(CoachId who, ModuleId module, boolean takes) {}
