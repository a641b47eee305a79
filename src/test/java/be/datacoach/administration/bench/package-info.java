/** What administrators wait for, measured against the goals of the design with ten thousand people: {@code scripts/bench admin}. */
package be.datacoach.administration.bench;
