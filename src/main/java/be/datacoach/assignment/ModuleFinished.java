package be.datacoach.assignment;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;

/**
 * A coach finished a module. Fired inside the transaction that stores the evidence of it.
 *
 * @param score percent; 100 for a module without any assessment
 */
public record ModuleFinished(AccountId account, ModuleId module, int score) {}
