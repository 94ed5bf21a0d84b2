/**
 * What an assistance project has received, asked of the funds service over its public API by every service that keeps
 * projects. Nothing is copied: while that service cannot be reached, the figures that rest on it are missing, and say so.
 */
package org.dongjiang.kernel.funding;
