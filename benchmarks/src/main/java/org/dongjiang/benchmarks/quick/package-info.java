/** All figures coarsely, so that a change that breaks one is seen on the day it is made. */
package org.dongjiang.benchmarks.quick;
