/** What counsellors are asked before their own path; apart from what the same person told as a coach. */
@NullMarked
package be.datacoach.intake.training;

import org.jspecify.annotations.NullMarked;
