/** All figures, measured coarsely, to detect a harmful change on the day it is made. */
package org.dongjiang.benchmarks.quick;
