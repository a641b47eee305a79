package be.datacoach.organisation.school;

import be.datacoach.access.AccountId;

/** A coach no longer works at a school; told inside the transaction in which they left. */
public record LeftSchool(SchoolId school, AccountId coach) {}
