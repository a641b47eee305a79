/** The pages of administrators: people, schools, cohorts. */
@NullMarked
package be.datacoach.administration.web;

import org.jspecify.annotations.NullMarked;
