/**
 * What this pillar's projects have received, asked of the funds service over its public API. Nothing is copied: while that
 * service cannot be reached, the figures that rest on it are missing, and say so.
 */
package org.dongjiang.park.funding;
