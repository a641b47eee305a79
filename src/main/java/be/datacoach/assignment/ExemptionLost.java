package be.datacoach.assignment;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;

/**
 * A coach who might skip a module did not pass its challenge, and follows it condensed. Fired inside the transaction
 * that stores the evidence of it.
 */
public record ExemptionLost(AccountId account, ModuleId module) {}
