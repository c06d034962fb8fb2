#!/bin/sh
#SBATCH --job-name=interleave
#SBATCH --array=1-4
#SBATCH --cpus-per-task=2
#SBATCH --output="/home/lecturer/out/shards/%a.log"
#SBATCH --partition=teaching
#SBATCH --time=120
exec java \
    -jar \
    interleave.jar \
    grade \
    '/home/lecturer/my class/it'\''s lab 3.zip' \
    --shard "$SLURM_ARRAY_TASK_ID/4" \
    --out /home/lecturer/out/shards/"$SLURM_ARRAY_TASK_ID"
