/**
 * Examples of practice: a coach writes what was done with data at school so that a coach of another school can use it. It is
 * checked for recognisability ({@code practice.recognition}), a counsellor of one of the author's circles looks at it, and then
 * it is read by whom the author chose. It is thanked for in words and talked about, never rated, counted or ranked.
 */
@NullMarked
package be.datacoach.network.example;

import org.jspecify.annotations.NullMarked;
