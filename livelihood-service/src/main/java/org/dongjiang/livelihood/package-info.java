/** Pillar 3, livelihood (民生建设): institutions, their pairings, and what was done under them. */
package org.dongjiang.livelihood;
